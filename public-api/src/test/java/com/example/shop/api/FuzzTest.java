package com.example.shop.api;

import dev.twodoors.boundary.testing.fuzz.FuzzChecks;
import io.quarkus.test.junit.QuarkusTest;

/** Many requests to every operation, made from the committed contracts. */
@QuarkusTest
class FuzzTest extends FuzzChecks {}
