package dev.twodoors.boundary.decide;

/** The five questions, in the order in which they are asked: the first yes decides. */
public enum Question {
  INTERACTION(
      "Does it only remember what somebody is doing on a page",
      "a cart, a dismissed tip or a half-filled form",
      "web-actions, marked @UiOnly"),
  RULE(
      "Is it a rule that always holds",
      "stock that is never below zero",
      "domain: a value type, a method of an aggregate, or a constraint of a table"),
  CAPABILITY(
      "Is it something that people or programs can do or look up",
      "placing an order, or finding one",
      "shared-services: a capability, one class"),
  PAGE(
      "Is it how a person sees it",
      "a page, a form or a redirect",
      "web-actions: an endpoint that calls capabilities directly"),
  PROMISE(
      "Is it something that other programs may rely on",
      "an operation for an app",
      "public-api: an operation with models of its own");

  private final String asks;
  private final String suchAs;
  private final String place;

  Question(String asks, String suchAs, String place) {
    this.asks = asks;
    this.suchAs = suchAs;
    this.place = place;
  }

  /** From 1 on. */
  public int number() {
    return ordinal() + 1;
  }

  /** Without its question mark. */
  public String asks() {
    return asks;
  }

  public String suchAs() {
    return suchAs;
  }

  /** Where it goes when the answer is yes: a module, and as what. */
  public String place() {
    return place;
  }
}
