package com.example.shop.web;

import dev.twodoors.boundary.testing.web.TemplateChecks;

class TemplatesTest extends TemplateChecks {}
