package school.mentoring.organisation.declension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import school.mentoring.organisation.GrammaticalCase;
import school.mentoring.organisation.Inflected;

/**
 * The dictionary of Russian that LanguageTool brings, read when it is first needed. It knows words
 * written small.
 */
@Component
class RussianDictionary {

  private static final String PLACE = "/org/languagetool/resource/ru/";
  private static final Pattern OLD_ENDING = Pattern.compile("([оеё])ю(ся)?$");
  private static final Map<GrammaticalCase, String> CASES =
      Map.of(
          GrammaticalCase.NOMINATIVE, "Nom",
          GrammaticalCase.GENITIVE, "R",
          GrammaticalCase.DATIVE, "D",
          GrammaticalCase.ACCUSATIVE, "V",
          GrammaticalCase.INSTRUMENTAL, "T",
          GrammaticalCase.PREPOSITIONAL, "P");

  private final Supplier<Dictionary> words = SingletonSupplier.of(() -> read("russian.dict"));
  private final Supplier<Dictionary> forms = SingletonSupplier.of(() -> read("russian_synth.dict"));

  /**
   * One reading of a word.
   *
   * @param lemma as it stands in a dictionary
   * @param tag part of speech, gender, number, case: {@code NN:Anim:Masc:Sin:Nom}
   */
  record Reading(String lemma, String tag) {

    boolean has(String part) {
      return tag.contains(":" + part + ":");
    }
  }

  /** All readings of a word; none of one that is not in the dictionary. */
  List<Reading> readings(String word) {
    return new DictionaryLookup(words.get())
        .lookup(word).stream()
            .map(it -> new Reading(it.getStem().toString(), it.getTag().toString()))
            .toList();
  }

  /**
   * A noun read in the nominative, in the six cases, as of a living being.
   *
   * @return nothing if the dictionary lacks one of its forms
   */
  Optional<Inflected> living(Reading noun) {
    String tag = noun.tag().substring(0, noun.tag().lastIndexOf(':') + 1);
    boolean declinesAsMasculine = noun.has("Masc") && !noun.lemma().matches(".*[ая]");
    return inflected(noun.lemma(), tag, declinesAsMasculine);
  }

  /**
   * A lemma in the six cases.
   *
   * @param tag all of it before the case
   * @param masculine the accusative of a living being is the genitive then
   */
  Optional<Inflected> inflected(String lemma, String tag, boolean masculine) {
    Map<GrammaticalCase, String> found = new EnumMap<>(GrammaticalCase.class);
    CASES.forEach(
        (it, end) ->
            form(lemma, tag + (masculine && end.equals("V") ? "R" : end))
                .ifPresent(form -> found.put(it, form)));
    return found.size() == CASES.size()
        ? Optional.of(new Inflected(found, true))
        : Optional.empty();
  }

  /** The form of a lemma that a tag names; of «вожатой» and «вожатою» the first. */
  private Optional<String> form(String lemma, String tag) {
    return new DictionaryLookup(forms.get())
        .lookup(lemma + "|" + tag).stream()
            .map(it -> OLD_ENDING.matcher(it.getStem()).replaceFirst("$1й$2"))
            .findFirst();
  }

  private static Dictionary read(String file) {
    try {
      return Dictionary.read(RussianDictionary.class.getResource(PLACE + file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
