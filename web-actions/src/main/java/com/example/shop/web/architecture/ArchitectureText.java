package com.example.shop.web.architecture;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the capability map. */
@MessageBundle("architecture")
public interface ArchitectureText {
  @Message("Capability map")
  String title();

  @Message(
      "What can be done here, who owns it, how much harm its misuse would do, and through which door it is reached: these pages, or the API that is a promise to others. Recorded by the build of this very application.")
  String claim();

  @Message("The same for tools")
  String json();

  @Message("At a glance")
  String glance();

  @Message("capabilities")
  String capabilities();

  @Message("through both doors")
  String both();

  @Message("these pages only")
  String webOnly();

  @Message("API only")
  String apiOnly();

  @Message("dated exceptions")
  String exceptions();

  @Message("Capability")
  String capability();

  @Message("Risk")
  String risk();

  @Message("Pages")
  String web();

  @Message("API")
  String api();

  @Message("For whom")
  String consumers();

  @Message("Who may")
  String roles();

  @Message("Exceptions")
  String excuses();

  @Message("none")
  String none();

  @Message("not offered")
  String closed();

  @Message("command")
  String command();

  @Message("question")
  String query();

  @Message("One implementation, two ways in")
  String ways();

  @Message(
      "The page calls the capability directly, in the same process. A program calls the API, whose operation calls the very same class. Guard, validation, transaction and audit belong to the capability, so that both ways get them.")
  String waysClaim();

  @Message("The direct call")
  String direct();

  @Message("The API call")
  String published();

  @Message("a browser sends")
  String browser();

  @Message("a program sends")
  String program();

  @Message("the page's code")
  String pageCode();

  @Message("the operation's code")
  String operationCode();

  @Message("the capability")
  String core();

  @Message("Speed first until {date}")
  String speedFirst(String date);

  @Message("until {date}")
  String until(String date);

  @Message("The rules of the build")
  String rules();

  @Message(
      "The build fails when one of these is true. What each means and how it is repaired: ./doors explain, and its name.")
  String rulesClaim();

  @Message("What was decided")
  String decisions();

  @Message("{#when risk}{#is 'HIGH'}high{#is 'MEDIUM'}medium{#is 'LOW'}low{#else}{risk}{/when}")
  String riskName(String risk);

  @Message(
      "{#when consumer}{#is 'OWN_WEB'}these pages{#is 'OTHER_APP'}other applications{#is 'MOBILE'}mobile{#is 'PARTNER'}partners{#is 'JOB'}jobs{#else}{consumer}{/when}")
  String consumerName(String consumer);
}
