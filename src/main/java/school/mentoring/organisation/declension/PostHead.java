package school.mentoring.organisation.declension;

import school.mentoring.organisation.Inflected;
import school.mentoring.organisation.declension.RussianDictionary.Reading;

/**
 * A word that agrees with others, or that others agree with.
 *
 * @param gender as the dictionary's tags call it
 */
record PostHead(String gender, Inflected forms) {

  static PostHead of(Reading reading, Inflected forms) {
    return new PostHead(reading.has("Masc") ? "Masc" : "Fem", forms);
  }

  PostHead then(String between, PostHead next) {
    return new PostHead(next.gender, forms.then(between, next.forms));
  }
}
