package school.mentoring.organisation.declension;

import com.github.petrovich4j.NameType;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.GrammaticalCase;
import school.mentoring.organisation.Inflected;

/**
 * One word of a surname by the rules of names. A surname that is a common noun as well (Кузнец,
 * Калина) is left to the dictionary where the two differ; families differ there too, so that a
 * person should look at the forms.
 */
@Component
class Surnames {

  private static final Pattern PARTICLE =
      Pattern.compile("бонч|мелик|тер|шолом|бен|ибн|аль|эль|ар|фон|ван|дер|де|да|ди|ла|ле|дель|дю");
  private static final Pattern POSSESSIVE = Pattern.compile(".{2,}([оеё]в|[иы]н|[оеё]ва)");

  private final RussianDictionary dictionary;
  private final NameRules rules = new NameRules();

  Surnames(RussianDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** A word written small. A word before others may be a particle, which stays as it is. */
  Inflected forms(String word, Gender gender, boolean beforeOthers) {
    if (beforeOthers && PARTICLE.matcher(word).matches()) {
      return Inflected.same(word, true);
    }
    Inflected ruled = rules.forms(word, NameType.LastName, gender);
    return noun(word, gender).filter(it -> differs(it, ruled)).orElse(ruled);
  }

  private static boolean differs(Inflected noun, Inflected ruled) {
    return !noun.in(GrammaticalCase.GENITIVE).equals(ruled.in(GrammaticalCase.GENITIVE));
  }

  /** The forms of the common noun; a woman's surname declines only as a noun on -а or -я. */
  private Optional<Inflected> noun(String word, Gender gender) {
    if (POSSESSIVE.matcher(word).matches() || gender == Gender.FEMALE && !word.matches(".*[ая]")) {
      return Optional.empty();
    }
    return dictionary.readings(word).stream()
        .filter(it -> it.tag().matches("NN:(Anim|Inanim):(Masc|Fem):Sin:Nom"))
        .filter(it -> it.has("Masc") == !word.matches(".*[ая]"))
        .findFirst()
        .flatMap(it -> dictionary.living(it))
        .map(it -> new Inflected(it.forms(), false));
  }
}
