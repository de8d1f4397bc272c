package school.mentoring.organisation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Words in the six cases.
 *
 * @param forms one for every case
 * @param sure false where a person should look at the forms before they are printed
 */
public record Inflected(Map<GrammaticalCase, String> forms, boolean sure) {

  public Inflected {
    forms = new EnumMap<>(forms);
  }

  /** Words that stay as they are in every case. */
  public static Inflected same(String words, boolean sure) {
    return of(it -> words, sure);
  }

  /** The form that a rule gives for each case. */
  public static Inflected of(Function<GrammaticalCase, String> rule, boolean sure) {
    Map<GrammaticalCase, String> forms = new EnumMap<>(GrammaticalCase.class);
    Stream.of(GrammaticalCase.values()).forEach(it -> forms.put(it, rule.apply(it)));
    return new Inflected(forms, sure);
  }

  /** The words in one case. */
  public String in(GrammaticalCase grammaticalCase) {
    return forms.get(grammaticalCase);
  }

  /** By the Russian name of the case, for the wording of documents. */
  public Map<String, String> toMap() {
    Map<String, String> named = new LinkedHashMap<>();
    forms.forEach((grammaticalCase, form) -> named.put(grammaticalCase.title(), form));
    return named;
  }

  /** These words, a sign between, and others, each in the same case. */
  public Inflected then(String between, Inflected next) {
    return of(it -> in(it) + between + next.in(it), sure && next.sure);
  }
}
