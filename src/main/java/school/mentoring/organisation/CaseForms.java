package school.mentoring.organisation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A person's name in the six cases, and the post where one is known.
 *
 * @param names one for every case
 * @param post the post in the six cases; empty words where there is none
 * @param sure false where a person should look at the forms of the name before they are printed
 */
public record CaseForms(Map<GrammaticalCase, PersonName> names, Inflected post, boolean sure) {

  public CaseForms {
    names = new EnumMap<>(names);
  }

  /** Forms of somebody without a post. */
  public static CaseForms ofName(Map<GrammaticalCase, PersonName> names, boolean sure) {
    return new CaseForms(names, Inflected.same("", true), sure);
  }

  CaseForms withPost(Inflected newer) {
    return new CaseForms(names, newer, sure);
  }

  /** The parts of the name in one case. */
  public PersonName name(GrammaticalCase grammaticalCase) {
    return names.get(grammaticalCase);
  }

  /** «Ивановой Анны Петровны». */
  public String in(GrammaticalCase grammaticalCase) {
    return name(grammaticalCase).full();
  }

  /** «Ивановой А. П.», as in the text of an order. */
  public String surnameFirst(GrammaticalCase grammaticalCase) {
    return name(grammaticalCase).surnameFirst();
  }

  /** «А. П. Ивановой». */
  public String initialsFirst(GrammaticalCase grammaticalCase) {
    return name(grammaticalCase).initialsFirst();
  }

  /** «учителя истории». */
  public String post(GrammaticalCase grammaticalCase) {
    return post.in(grammaticalCase);
  }

  /**
   * For the wording of documents: the full name by the Russian name of the case, and further maps
   * of the same keys: {@code кратко} «Ивановой А. П.», {@code инициалы} «А. П. Ивановой», {@code
   * должность} «учителя истории».
   */
  public Map<String, Object> toMap() {
    Map<String, Object> named = new LinkedHashMap<>(each(this::in));
    named.put("кратко", each(this::surnameFirst));
    named.put("инициалы", each(this::initialsFirst));
    named.put("должность", post.toMap());
    return named;
  }

  private static Map<String, String> each(Function<GrammaticalCase, String> form) {
    return Inflected.of(form, true).toMap();
  }
}
