package school.mentoring.order;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import school.mentoring.organisation.GrammaticalCase;

/**
 * A name with its forms, as a text of an order uses it: by itself the nominative, by «.родительный»
 * and the other cases that form, by «.кратко» and «.должность» what belongs to it.
 */
public final class WordForms extends AbstractMap<String, Object> {

  private final String plain;
  private final Map<String, Object> forms = new LinkedHashMap<>();

  private WordForms(String plain) {
    this.plain = plain;
  }

  /** Words in the six cases, by the Russian names of these. */
  static WordForms of(Map<String, String> cases) {
    WordForms words = new WordForms(cases.get(GrammaticalCase.NOMINATIVE.title()));
    words.forms.putAll(cases);
    return words;
  }

  WordForms with(String form, Object value) {
    forms.put(form, value);
    return this;
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    return forms.entrySet();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordForms it && plain.equals(it.plain) && super.equals(other);
  }

  @Override
  public int hashCode() {
    return plain.hashCode();
  }

  @Override
  public String toString() {
    return plain;
  }
}
