package school.mentoring.organisation.declension;

import com.github.petrovich4j.NameType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.CaseForms;
import school.mentoring.organisation.GrammaticalCase;
import school.mentoring.organisation.Inflected;
import school.mentoring.organisation.PersonName;

/** Puts a person's name into the cases, and tells where that is a guess. */
@Component
public class Names {

  private static final Pattern RUSSIAN = Pattern.compile("[А-Яа-яЁё'’ʼ. -]*");
  private static final Pattern UNCHANGED =
      Pattern.compile(".*(^|[ -])(оглы|оглу|улы|уулу|угли|кызы|гызы|кизи|кзы)");
  private static final Pattern USUAL_PATRONYMIC = Pattern.compile(".*(ич|[вчш]на)");

  private final Genders genders;
  private final Surnames surnames;
  private final NameRules rules = new NameRules();

  Names(Genders genders, Surnames surnames) {
    this.genders = genders;
    this.surnames = surnames;
  }

  /** The name in the six cases; in the nominative throughout where the gender is not told. */
  public CaseForms of(PersonName name) {
    if (name.givenName().isEmpty() && genders.tells(name.surname())) {
      return onlyWord(of(new PersonName("", name.surname(), name.patronymic())));
    }
    boolean legible = RUSSIAN.matcher(name.full()).matches();
    Optional<Gender> gender = legible ? genders.of(name) : Optional.empty();
    return gender.map(it -> of(name, it)).orElseGet(() -> eitherWay(name, legible));
  }

  /** A given name that stands alone, and so takes the place of the surname. */
  private static CaseForms onlyWord(CaseForms given) {
    Map<GrammaticalCase, PersonName> names = new EnumMap<>(GrammaticalCase.class);
    given.names().forEach((it, name) -> names.put(it, new PersonName(name.full(), "", "")));
    return CaseForms.ofName(names, given.sure());
  }

  private CaseForms of(PersonName name, Gender gender) {
    return of(
        surname(name.surname(), gender),
        givenName(name.givenName(), gender),
        patronymic(name.patronymic(), gender));
  }

  private static CaseForms of(Inflected surname, Inflected given, Inflected patronymic) {
    Map<GrammaticalCase, PersonName> names = new EnumMap<>(GrammaticalCase.class);
    for (GrammaticalCase it : GrammaticalCase.values()) {
      names.put(it, new PersonName(surname.in(it), given.in(it), patronymic.in(it)));
    }
    return CaseForms.ofName(names, surname.sure() && given.sure() && patronymic.sure());
  }

  /** What a man and a woman share, «Гюго Ким»; else the nominative, for a person to look at. */
  private CaseForms eitherWay(PersonName name, boolean legible) {
    if (legible) {
      CaseForms his = of(name, Gender.MALE);
      if (his.names().equals(of(name, Gender.FEMALE).names())) {
        return his;
      }
    }
    return of(
        Inflected.same(name.surname(), false),
        Inflected.same(name.givenName(), false),
        Inflected.same(name.patronymic(), false));
  }

  private Inflected surname(String name, Gender gender) {
    Inflected forms =
        words(name, (word, beforeOthers) -> surnames.forms(word, gender, beforeOthers));
    return new Inflected(forms.forms(), forms.sure() && !genders.contradict(name, gender));
  }

  private Inflected givenName(String name, Gender gender) {
    return words(name, (word, first) -> givenWord(word, gender));
  }

  private Inflected givenWord(String word, Gender gender) {
    Inflected forms = rules.forms(word, NameType.FirstName, gender);
    boolean rare = gender == Gender.FEMALE && word.endsWith("ь");
    return new Inflected(forms.forms(), !rare || genders.isGivenName(word, gender));
  }

  private Inflected patronymic(String name, Gender gender) {
    String small = Spelling.small(name);
    if (small.isEmpty() || UNCHANGED.matcher(small).matches()) {
      return Inflected.same(name, true);
    }
    return USUAL_PATRONYMIC.matcher(small).matches()
        ? words(name, (word, first) -> rules.forms(word, NameType.PatronymicName, gender))
        : Inflected.same(name, false);
  }

  private interface WordRule {
    Inflected forms(String word, boolean beforeOthers);
  }

  /** Each word of a part by itself; what stands between them stays. */
  private static Inflected words(String part, WordRule rule) {
    Inflected all = Inflected.same("", true);
    String between = "";
    String[] words = part.split("(?<=[ -])|(?=[ -])");
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (word.isEmpty() || word.matches("[ -]")) {
        between = word;
        continue;
      }
      all = all.then(between, written(word, rule, i < words.length - 1));
    }
    return all;
  }

  private static Inflected written(String word, WordRule rule, boolean beforeOthers) {
    return Spelling.asTyped(word, rule.forms(Spelling.small(word), beforeOthers));
  }
}
