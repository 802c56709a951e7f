package com.example.shop.api;

import dev.twodoors.boundary.testing.api.EverywhereChecks;
import io.quarkus.test.junit.QuarkusTest;

/** Answers in Persia, where this module is tested. */
@QuarkusTest
class EverywhereTest extends EverywhereChecks {}
