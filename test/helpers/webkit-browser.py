"""A WebKitGTK window for WebDriver that keeps what pages store: MiniBrowser forgets all of it under automation.

Arguments: the folder of the profile (pages' data in data and cache, what they download in downloads), the language of
the pages, and a file with a script that runs before each page's own. Plain ctypes: WebKit's bindings are not packaged
with its driver.
"""

import ctypes
import sys

folder, language, prelude = sys.argv[1:4]
gtk = ctypes.CDLL("libgtk-3.so.0")
gobject = ctypes.CDLL("libgobject-2.0.so.0")
webkit = ctypes.CDLL("libwebkit2gtk-4.1.so.0")
END = None
TOP_FRAME, AT_START = 1, 0


def call(function, *arguments):
    """Calls what gives a pointer; pointers are numbers here."""
    function.restype = ctypes.c_void_p
    return function(*[ctypes.c_void_p(one) if isinstance(one, int) and one > 2**31 else one for one in arguments])


def create(kind, *properties):
    return call(gobject.g_object_new, ctypes.c_size_t(call(kind)), *properties, END)


def connect(source, signal, result, callback):
    """Every signal used here hands over its source, one or two pointers, and our data; the rest are not looked at."""
    handler = ctypes.CFUNCTYPE(result, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(callback)
    kept.append(handler)
    gobject.g_signal_connect_data(ctypes.c_void_p(source), signal, handler, None, None, 0)


kept = []
call(gtk.gtk_init, None, None)
manager = create(
    webkit.webkit_website_data_manager_get_type,
    b"base-data-directory",
    f"{folder}/data".encode(),
    b"base-cache-directory",
    f"{folder}/cache".encode(),
)
context = call(webkit.webkit_web_context_new_with_website_data_manager, manager)
call(webkit.webkit_web_context_set_preferred_languages, context, (ctypes.c_char_p * 2)(language.encode(), None))
scripts = call(webkit.webkit_user_content_manager_new)
with open(prelude, "rb") as file:
    script = call(webkit.webkit_user_script_new, file.read(), TOP_FRAME, AT_START, None, None)
call(webkit.webkit_user_content_manager_add_script, scripts, script)


def on_destination(download, name, _data):
    file = ctypes.string_at(name).decode()
    call(webkit.webkit_download_set_destination, download, f"file://{folder}/downloads/{file}".encode())
    return 1


def on_download(_context, download, _data):
    connect(download, b"decide-destination", ctypes.c_int, on_destination)


def on_view(_session, _data, _none):
    view = create(
        webkit.webkit_web_view_get_type,
        b"web-context",
        ctypes.c_void_p(context),
        b"user-content-manager",
        ctypes.c_void_p(scripts),
        b"is-controlled-by-automation",
        1,
    )
    window = call(gtk.gtk_window_new, 0)
    call(gtk.gtk_container_add, window, view)
    call(gtk.gtk_widget_show_all, window)
    return view


def on_automation(_context, session, _data):
    connect(session, b"create-web-view", ctypes.c_void_p, on_view)


connect(context, b"download-started", None, on_download)
connect(context, b"automation-started", None, on_automation)
call(webkit.webkit_web_context_set_automation_allowed, context, 1)
call(gtk.gtk_main)
