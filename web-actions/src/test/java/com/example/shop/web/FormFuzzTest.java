package com.example.shop.web;

import dev.twodoors.boundary.testing.web.FormFuzzChecks;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FormFuzzTest extends FormFuzzChecks {}
