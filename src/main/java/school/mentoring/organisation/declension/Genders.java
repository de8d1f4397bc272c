package school.mentoring.organisation.declension;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.PersonName;

/** Guesses the gender of whoever bears a name: patronymic first, then given name, then surname. */
@Component
class Genders {

  private static final Pattern SON = Pattern.compile(".*(ич|оглы|оглу|улы|уулу|угли)");
  private static final Pattern DAUGHTER = Pattern.compile(".*([вчш]на|кызы|гызы|кизи|кзы)");
  private static final Pattern HIS = Pattern.compile(".{2,}([оеё]в|[иы]н|[иы]й|ой)");
  private static final Pattern HERS = Pattern.compile(".{2,}([оеё]ва|[иы]на|ая|яя)");

  private final RussianDictionary dictionary;

  Genders(RussianDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Nothing where the name does not tell. */
  Optional<Gender> of(PersonName name) {
    return told(name.patronymic(), SON, DAUGHTER)
        .or(() -> ofGivenName(name.givenName()))
        .or(() -> told(name.surname(), HIS, HERS));
  }

  /** Whether a surname has the ending of the other gender: somebody may have mistyped it. */
  boolean contradict(String surname, Gender gender) {
    return told(surname, HIS, HERS).filter(it -> it != gender).isPresent();
  }

  /** Whether the dictionary knows the word as the given name of one gender. */
  boolean tells(String name) {
    return ofGivenName(name).isPresent();
  }

  private Optional<Gender> ofGivenName(String name) {
    boolean his = isGivenName(name, Gender.MALE);
    boolean hers = isGivenName(name, Gender.FEMALE);
    return his == hers ? Optional.empty() : Optional.of(his ? Gender.MALE : Gender.FEMALE);
  }

  /** Whether the dictionary knows the first of the words as such a given name. */
  boolean isGivenName(String name, Gender gender) {
    String first = Spelling.small(name).split("[ -]")[0];
    return dictionary.readings(first).stream()
        .anyMatch(it -> it.tag().matches("NN:Name:" + gender.tag() + "(:Sin:Nom)?"));
  }

  private static Optional<Gender> told(String name, Pattern male, Pattern female) {
    String small = Spelling.small(name);
    if (male.matcher(small).matches()) {
      return Optional.of(Gender.MALE);
    }
    return female.matcher(small).matches() ? Optional.of(Gender.FEMALE) : Optional.empty();
  }
}
