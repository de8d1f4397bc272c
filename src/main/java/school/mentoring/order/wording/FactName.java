package school.mentoring.order.wording;

import java.util.ArrayList;
import java.util.List;
import school.mentoring.order.OrderKind;
import school.mentoring.order.PersonWords;
import school.mentoring.order.WordForms;

/**
 * A name that texts of orders may use between braces.
 *
 * @param name as it is written, in Russian
 * @param type whether it has forms
 * @param example what it may give; of a person, name and post
 * @param meaning for people who write texts
 * @param kinds keys of the kinds that offer it; all of them if empty
 */
public record FactName(String name, Type type, String example, String meaning, List<String> kinds) {

  /** Whether a name has forms. */
  public enum Type {
    TEXT,
    NUMBER,
    PERSON
  }

  /** Those that an order of the kind offers. */
  public static List<FactName> of(OrderKind kind) {
    return FactNames.of(kind);
  }

  /** Those that every order offers. */
  public static List<FactName> common() {
    return FactNames.common();
  }

  /** As it is written into a text. */
  public String braced() {
    return "{{" + name + "}}";
  }

  boolean serves(OrderKind kind) {
    return kinds.isEmpty() || kinds.contains(kind.key());
  }

  /** The name and, of a person, its forms. */
  List<String> written() {
    List<String> names = new ArrayList<>(List.of(name));
    if (type == Type.PERSON) {
      for (String owner :
          List.of(name, name + ".кратко", name + ".инициалы", name + ".должность")) {
        names.add(owner);
        FactNames.CASES.forEach(it -> names.add(owner + "." + it));
      }
    }
    return names;
  }

  Object value(Object known) {
    if (known == null) {
      return empty();
    }
    return type == Type.PERSON && known instanceof String it ? person(it, "") : known;
  }

  Object exampleValue() {
    if (type == Type.PERSON) {
      String[] parts = example.split(", ", 2);
      return person(parts[0], parts[1]);
    }
    return type == Type.NUMBER ? (Object) Integer.valueOf(example) : example;
  }

  private Object empty() {
    if (type == Type.NUMBER) {
      return 0;
    }
    return type == Type.PERSON ? person("", "") : "";
  }

  private static WordForms person(String name, String post) {
    return PersonWords.plain(name, brief(name), post);
  }

  private static String brief(String name) {
    String[] words = name.split(" ");
    StringBuilder brief = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      brief.append(' ').append(words[i], 0, 1).append('.');
    }
    return brief.toString();
  }
}
