package com.example.shop.bench;

import io.hyperfoil.api.config.SequenceBuilder;
import java.util.function.Consumer;

/**
 * What users do, at which door, and how.
 *
 * @param isPlain whether a program without sign-in, form tokens and carts can do it, too
 */
record Work(String name, String door, boolean isPlain, Consumer<SequenceBuilder> scenario) {}
