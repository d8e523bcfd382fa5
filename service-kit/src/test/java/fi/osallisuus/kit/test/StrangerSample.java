package fi.osallisuus.kit.test;

/**
 * Records of one feature of county 17 that strangers knock at; every feature has a bean of its own.
 */
public interface StrangerSample {

  /** Creates the records, as their owners would, and names them to the matrix of strangers. */
  void prepare(Strangers strangers);
}
