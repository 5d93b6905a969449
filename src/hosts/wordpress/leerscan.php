<?php
/**
 * Plugin Name:       Leerscan
 * Description:       A scan of a workplace's learning culture, as a block and as the shortcode [leerscan]. Its files come from this site; it stores and sends nothing.
 * Version:           @version@
 * Requires at least: 5.8
 * Requires PHP:      7.0
 * License:           MIT
 *
 * @package Leerscan
 */

defined( 'ABSPATH' ) || exit;

// Named after what is in it: a browser that kept the files of before asks for other addresses after an update.
const LEERSCAN_FOLDER = '@folder@';

/**
 * The name on the tag of an attribute of the block.
 *
 * @param string $name For example noIntro.
 */
function leerscan_name( $name ) {
	return strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) );
}

/** Attributes of the tag that a page may set, with what they may be: those of the block. */
function leerscan_settings() {
	static $settings = null;
	if ( null === $settings ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of this plugin.
		$block = json_decode( file_get_contents( __DIR__ . '/block.json' ), true );
		foreach ( $block['attributes'] as $name => $schema ) {
			$settings[ leerscan_name( $name ) ] = $schema;
		}
	}
	return $settings;
}

/**
 * What a setting is on the tag, or null where it may not be that.
 *
 * @param mixed $value  What somebody wrote.
 * @param array $schema What the block says of the setting.
 */
function leerscan_value( $value, $schema ) {
	if ( 'boolean' === $schema['type'] ) {
		return '' === $value || wp_validate_boolean( $value ) ? '' : null;
	}
	if ( ! is_string( $value ) || '' === $value ) {
		return null;
	}
	if ( isset( $schema['enum'] ) ) {
		return in_array( $value, $schema['enum'], true ) ? $value : null;
	}
	$is_address = isset( $schema['format'] ) && 'uri' === $schema['format'];
	$clean      = $is_address ? esc_url_raw( $value, array( 'http', 'https' ) ) : sanitize_text_field( $value );
	return '' === $clean ? null : $clean;
}

/**
 * The tag, with what is allowed of the given attributes and nothing else; its script comes to this page too.
 *
 * @param array  $given   Attributes by their name on the tag.
 * @param string $wrapper What the block editor adds, as attributes that are escaped already.
 */
function leerscan_tag( $given, $wrapper = '' ) {
	leerscan_enqueue();
	// Links to a result open the page of this post, also from a list of posts.
	$attributes = get_permalink() ? array( 'share-url' => get_permalink() ) : array();
	foreach ( leerscan_settings() as $name => $schema ) {
		$value = isset( $given[ $name ] ) ? leerscan_value( $given[ $name ], $schema ) : null;
		if ( null !== $value ) {
			$attributes[ $name ] = $value;
		}
	}
	$tag = '<leerscan-scan' . ( $wrapper ? " $wrapper" : '' );
	foreach ( $attributes as $name => $value ) {
		$tag .= " $name" . ( '' === $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	return "$tag></leerscan-scan>";
}

/** Without a version: an address with a query would load a second copy of the script. */
function leerscan_enqueue() {
	$url = plugins_url( LEERSCAN_FOLDER . '/', __FILE__ );
	// phpcs:disable WordPress.WP.EnqueuedResourceParameters.MissingVersion
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'leerscan', "{$url}leerscan.js", array(), null );
	} else {
		wp_enqueue_script( 'leerscan', "{$url}leerscan.js", array(), null, true );
	}
	wp_enqueue_script( 'leerscan-fallback', "{$url}fallback.js", array(), null, true );
	// phpcs:enable
	wp_enqueue_style( 'leerscan' );
}

/**
 * Before WordPress 6.5 a script is no module by itself.
 *
 * @param string $tag    As WordPress wrote it.
 * @param string $handle Whose.
 * @param string $src    Its address.
 */
function leerscan_script_tag( $tag, $handle, $src ) {
	if ( 'leerscan' !== $handle ) {
		return $tag;
	}
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- it is the enqueued one.
	return '<script type="module" src="' . esc_url( $src ) . "\" id=\"leerscan-js\"></script>\n";
}
add_filter( 'script_loader_tag', 'leerscan_script_tag', 10, 3 );

/**
 * The shortcode, `[leerscan form="short" no-intro]`.
 *
 * @param array|string $given Attributes; an empty string when there are none.
 */
function leerscan_shortcode( $given ) {
	$named = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		// A flag may stand without a value; WordPress then counts it.
		$named[ is_int( $name ) ? $value : $name ] = is_int( $name ) ? '' : $value;
	}
	return leerscan_tag( $named );
}

/**
 * The block.
 *
 * @param array $given Attributes, in the names of the block.
 */
function leerscan_block( $given ) {
	$named = array();
	foreach ( $given as $name => $value ) {
		$named[ leerscan_name( $name ) ] = $value;
	}
	return leerscan_tag( $named, get_block_wrapper_attributes() );
}

/** The block and the shortcode. */
function leerscan_register() {
	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' );
	wp_register_script( 'leerscan-editor', plugins_url( 'editor.js', __FILE__ ), $needs, LEERSCAN_FOLDER, true );
	// Focus is on something in the scan, which shows it; some themes put a line around all of it.
	wp_register_style( 'leerscan', false, array(), LEERSCAN_FOLDER );
	wp_add_inline_style( 'leerscan', 'leerscan-scan:focus { outline: none; }' );
	register_block_type( __DIR__, array( 'render_callback' => 'leerscan_block' ) );
	add_shortcode( 'leerscan', 'leerscan_shortcode' );
}
add_action( 'init', 'leerscan_register' );

/** The words of the editor in the language of whoever edits, else in English. */
function leerscan_editor_words() {
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of this plugin.
	$words    = json_decode( file_get_contents( __DIR__ . '/words.json' ), true );
	$language = substr( get_user_locale(), 0, 2 );
	$own      = isset( $words[ $language ] ) ? $words[ $language ] : $words['en'];
	wp_add_inline_script( 'leerscan-editor', 'const leerscanWords = ' . wp_json_encode( $own ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'leerscan_editor_words' );
