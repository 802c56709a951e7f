package dev.twodoors.boundary;

/** Why a domain type deserves care; whoever writes it has a floor under the risk it may declare. */
public enum Sensitivity {
  FINANCIAL,
  PERSONAL,
  REGULATED
}
