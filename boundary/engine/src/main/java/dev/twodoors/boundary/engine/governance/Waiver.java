package dev.twodoors.boundary.engine.governance;

import dev.twodoors.boundary.engine.code.Location;

/**
 * A dated, reasoned exception to one finding. All members as written: {@code waiver-invalid} judges
 * them; a waiver that it finds invalid excuses nothing.
 *
 * @param subject of the finding, exactly
 * @param created ISO date
 * @param expires ISO date, the last day on which it excuses
 */
public record Waiver(
    String rule,
    String subject,
    String reason,
    String owner,
    String approver,
    String created,
    String expires,
    Location where) {}
