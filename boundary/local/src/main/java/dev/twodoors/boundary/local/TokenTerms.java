package dev.twodoors.boundary.local;

/** Who signs local tokens ({@code iss}) and for whom they are meant ({@code aud}). */
public record TokenTerms(String issuer, String audience) {}
