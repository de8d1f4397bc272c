package school.mentoring.recognition.letter;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.Cases;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.PersonName;
import school.mentoring.roadmap.Programme;
import school.mentoring.shared.Refusal;

/** Reads at once what the letters of a programme say of people with some names. */
@Component
class FactsReader {

  private final Organisations organisations;
  private final Cases cases;

  FactsReader(Organisations organisations, Cases cases) {
    this.organisations = organisations;
    this.cases = cases;
  }

  RecipientFacts of(Programme programme, Collection<PersonName> names) {
    return new RecipientFacts(
        organisations.get(programme.organisation()).shortName(),
        programme.schoolYear(),
        cases.of(programme.organisation(), names));
  }

  /**
   * Somebody typed by hand: an organisation, or whoever the program does not know.
   *
   * @param dative blank where the rules are to tell it of a name in three words
   * @throws Refusal if it is blank and no rule can tell
   */
  Recipient typed(Programme programme, String nominative, String dative) {
    Optional<PersonName> person = dative.isBlank() ? named(nominative) : Optional.empty();
    if (dative.isBlank() && person.isEmpty()) {
      throw new Refusal(
          "«%s»: напишите и в дательном падеже — кому благодарность, например «музею „Усадьба“»."
              .formatted(nominative));
    }
    RecipientFacts facts = of(programme, person.map(List::of).orElse(List.of()));
    return new Recipient(
        "typed:" + nominative,
        null,
        nominative,
        person.map(facts::of).orElseGet(() -> facts.of(nominative, dative, nominative)),
        0,
        false,
        true);
  }

  /** A person's name in a text of three words, surname first. */
  static Optional<PersonName> named(String text) {
    String[] words = text.strip().split("\\s+");
    boolean person =
        words.length == 3 && Arrays.stream(words).allMatch(it -> it.matches("[А-ЯЁ][А-ЯЁа-яё-]+"));
    return person ? Optional.of(new PersonName(words[0], words[1], words[2])) : Optional.empty();
  }
}
