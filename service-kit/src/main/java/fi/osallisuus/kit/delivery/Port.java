package fi.osallisuus.kit.delivery;

/** Hands a message over to who delivers it. */
@FunctionalInterface
interface Port {

  /** Returns when the other side has taken it. */
  void send(Outgoing message) throws NotSent;
}
