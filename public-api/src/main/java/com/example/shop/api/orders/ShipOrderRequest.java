package com.example.shop.api.orders;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ShipOrderRequest")
record ShipOrderRequest(
    @Schema(description = "By which the carrier finds the parcel.", examples = "JD014600003SE")
        String trackingCode) {}
