package dev.twodoors.boundary.web;

import java.util.function.Predicate;

/**
 * One entry of the navigation on every page. A class of pages contributes its own as a bean: by a
 * static method with {@code @Singleton} that returns it.
 *
 * @param place in the order of all entries, the lowest first; leave gaps
 * @param path of its page
 * @param shownTo to whom it makes sense; it guards nothing, the capabilities do
 */
public record NavigationEntry(int place, String path, String label, Predicate<Visitor> shownTo) {}
