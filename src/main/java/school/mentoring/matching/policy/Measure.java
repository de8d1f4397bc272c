package school.mentoring.matching.policy;

/** How far a pair meets one criterion, and what is to be said of it. */
interface Measure {

  Share share(Pairing pair);

  /** What agrees, in Russian; asked only where something does. */
  String words(Pairing pair);
}
