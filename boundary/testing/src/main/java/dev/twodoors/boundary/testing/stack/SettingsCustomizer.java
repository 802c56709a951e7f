package dev.twodoors.boundary.testing.stack;

import dev.twodoors.boundary.local.ProjectSettings;

/**
 * Changes a project's settings for its tests, such as by more users than a developer needs. Found
 * by {@link java.util.ServiceLoader}: name the class in {@code META-INF/services}. It is asked
 * once, before the {@link Doors} are opened; where there are several, each gets what the one before
 * it has made.
 */
public interface SettingsCustomizer {

  /**
   * @param settings the project's, with every door twice
   */
  ProjectSettings customize(ProjectSettings settings);
}
