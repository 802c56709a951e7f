package dev.twodoors.boundary.engine.governance;

import dev.twodoors.boundary.engine.code.Location;
import java.util.List;

/**
 * The front matter of an architecture decision record (Nygard 2011).
 *
 * @param id file name without its ending: {@code 0011-lists-are-capabilities}
 * @param status accepted, proposed, superseded or rejected; as written
 * @param date ISO date; empty when not written
 * @param excuses rules; empty when it excuses nothing
 * @param capabilities ids for which it excuses them
 * @param revisit ISO date until which it excuses; empty when it excuses until it is superseded
 */
public record Decision(
    String id,
    String title,
    String status,
    String date,
    List<String> excuses,
    List<String> capabilities,
    String revisit,
    Location where) {}
