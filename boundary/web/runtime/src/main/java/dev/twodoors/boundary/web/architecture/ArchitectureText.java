package dev.twodoors.boundary.web.architecture;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the capability map. */
@MessageBundle(value = "architecture", locale = "en")
public interface ArchitectureText {
  @Message(defaultValue = "Capability map")
  String title();

  @Message(
      defaultValue =
          "What can be done here, who owns it, how much harm its misuse would do, and through which door it is reached: these pages, or the API that is a promise to others. Recorded by the build of this very application.")
  String claim();

  @Message(defaultValue = "The same for tools")
  String json();

  @Message(defaultValue = "At a glance")
  String glance();

  @Message(defaultValue = "capabilities")
  String capabilities();

  @Message(defaultValue = "through both doors")
  String both();

  @Message(defaultValue = "these pages only")
  String webOnly();

  @Message(defaultValue = "API only")
  String apiOnly();

  @Message(defaultValue = "dated exceptions")
  String exceptions();

  @Message(defaultValue = "Capability")
  String capability();

  @Message(defaultValue = "Risk")
  String risk();

  @Message(defaultValue = "Pages")
  String web();

  @Message(defaultValue = "API")
  String api();

  @Message(defaultValue = "For whom")
  String consumers();

  @Message(defaultValue = "Who may")
  String roles();

  @Message(defaultValue = "Exceptions")
  String excuses();

  @Message(defaultValue = "none")
  String none();

  @Message(defaultValue = "not offered")
  String closed();

  @Message(defaultValue = "command")
  String command();

  @Message(defaultValue = "question")
  String query();

  @Message(defaultValue = "One implementation, two ways in")
  String ways();

  @Message(
      defaultValue =
          "The page calls the capability directly, in the same process. A program calls the API, whose operation calls the very same class. Guard, validation, transaction and audit belong to the capability, so that both ways get them.")
  String waysClaim();

  @Message(defaultValue = "The direct call")
  String direct();

  @Message(defaultValue = "The API call")
  String published();

  @Message(defaultValue = "a browser sends")
  String browser();

  @Message(defaultValue = "a program sends")
  String program();

  @Message(defaultValue = "the page's code")
  String pageCode();

  @Message(defaultValue = "the operation's code")
  String operationCode();

  @Message(defaultValue = "the capability")
  String core();

  @Message(defaultValue = "Speed first until {date}")
  String speedFirst(String date);

  /** Behind the reason of an exception; nothing when no date is written. */
  @Message(defaultValue = "{#if date}, until {date}{/if}")
  String until(String date);

  @Message(defaultValue = "The rules of the build")
  String rules();

  @Message(
      defaultValue =
          "The build fails when one of these is true. What each means and how it is repaired: ./doors explain, and its name.")
  String rulesClaim();

  @Message(defaultValue = "What was decided")
  String decisions();

  @Message(
      defaultValue =
          "{#when risk}{#is 'HIGH'}high{#is 'MEDIUM'}medium{#is 'LOW'}low{#else}{risk}{/when}")
  String riskName(String risk);

  @Message(
      defaultValue =
          "{#when consumer}{#is 'OWN_WEB'}these pages{#is 'OTHER_APP'}other applications{#is 'MOBILE'}mobile{#is 'PARTNER'}partners{#is 'JOB'}jobs{#else}{consumer}{/when}")
  String consumerName(String consumer);
}
