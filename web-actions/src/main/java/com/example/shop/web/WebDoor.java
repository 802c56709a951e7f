package com.example.shop.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All pages and actions run on virtual threads: they wait for the database most of the time. */
@ApplicationPath("/")
@RunOnVirtualThread
public class WebDoor extends Application {}
