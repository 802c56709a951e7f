package dev.twodoors.boundary.local;

/**
 * The names of the project's database and of its two roles.
 *
 * @param name the database
 * @param owner the role that owns it and runs migrations
 * @param user the role of the running application: may connect, holds what the migrations grant
 */
public record DatabaseNames(String name, String owner, String user) {}
