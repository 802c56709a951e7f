package dev.twodoors.boundary.web.flash;

/**
 * What the page after an action says of it, once. A package contributes its own as beans.
 *
 * @param key names it among all, without spaces: {@code cart.added}
 */
public record FlashMessage(String key, String text) {}
