package dev.twodoors.boundary.store;

import dev.twodoors.boundary.AuditRecord;
import dev.twodoors.boundary.Sensitive;
import dev.twodoors.boundary.Sensitivity;

/**
 * One record as it stands in the database.
 *
 * @param id grows with each record, with gaps
 * @param transaction the writing transaction's number; with the id it gives the order of the chain
 * @param position place in the chain from 1, or null while not sealed
 */
@Sensitive(Sensitivity.PERSONAL)
public record AuditEntry(long id, long transaction, Long position, AuditRecord what) {}
