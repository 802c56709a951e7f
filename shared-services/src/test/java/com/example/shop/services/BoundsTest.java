package com.example.shop.services;

import dev.twodoors.boundary.testing.services.BoundsChecks;
import io.quarkus.test.junit.QuarkusTest;

/** What people are told about the bounds of inputs. */
@QuarkusTest
class BoundsTest extends BoundsChecks {}
