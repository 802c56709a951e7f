package com.example.shop.web;

import dev.twodoors.boundary.testing.web.EveryPageChecks;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EveryPageTest extends EveryPageChecks {}
