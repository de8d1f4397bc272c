package school.mentoring.order.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import school.mentoring.order.wording.TemplateTags.Tag;

/** Whether a text can be filled in: its braces, its names, the parts that it takes in. */
final class TemplateCheck {

  static final int LONGEST = 20_000;

  private final List<FactName> facts;
  private final Set<String> names;
  private final Map<String, String> parts;
  private final PartTree tree;
  private final List<TemplateProblem> problems = new ArrayList<>();
  private final Set<String> seen = new LinkedHashSet<>();

  /**
   * A check by what is known.
   *
   * @param facts that a text may name
   * @param parts that it may take in, by name
   */
  TemplateCheck(List<FactName> facts, Map<String, String> parts) {
    this.facts = facts;
    this.names = FactNames.written(facts);
    this.parts = parts;
    this.tree = new PartTree(parts);
  }

  List<TemplateProblem> problems() {
    return List.copyOf(problems);
  }

  /** Goes through a text and through all that it takes in. */
  TemplateCheck text(String place, String text) {
    if (text.length() > LONGEST) {
      problems.add(
          new TemplateProblem(
              place,
              0,
              "в тексте %d знаков, а помещается %d: сократите его."
                  .formatted(text.length(), LONGEST)));
      return this;
    }
    TemplateTags tags = TemplateTags.read(place, text);
    problems.addAll(tags.problems());
    tags.tags().forEach(it -> tag(place, it));
    tags.partsInTurn().stream().filter(parts::containsKey).filter(seen::add).forEach(this::part);
    mustNotTakeTooMuch(place, tags.partsInTurn());
    return this;
  }

  private void mustNotTakeTooMuch(String place, List<String> taken) {
    if (taken.stream().allMatch(it -> tree.fault(it).isEmpty()) && tree.isTooMuch(taken)) {
      problems.add(
          new TemplateProblem(place, 0, "текст вставляет части слишком много раз: сократите его."));
    }
  }

  private void part(String name) {
    tree.fault(name)
        .ifPresentOrElse(
            it -> problems.add(new TemplateProblem(place(name), 0, it)),
            () -> text(place(name), parts.get(name)));
  }

  private void tag(String place, Tag tag) {
    if (tag.names() && !names.contains(tag.name())) {
      problems.add(new TemplateProblem(place, tag.line(), unknown(tag.name())));
    } else if (tag.sign() == '>' && !parts.containsKey(tag.name())) {
      problems.add(
          new TemplateProblem(
              place,
              tag.line(),
              "части «%s» нет. Есть части: %s.".formatted(tag.name(), quoted(parts.keySet()))));
    }
  }

  private String unknown(String name) {
    String owner = name.contains(".") ? name.substring(0, name.indexOf('.')) : "";
    return facts.stream()
        .filter(it -> it.type() == FactName.Type.PERSON && it.name().equals(owner))
        .findFirst()
        .map(it -> "формы «%s» нет. У поля «%s» есть: %s.".formatted(name, owner, forms()))
        .orElseGet(
            () ->
                "поля «%s» нет. Есть поля: %s."
                    .formatted(name, quoted(facts.stream().map(FactName::name).toList())));
  }

  private static String forms() {
    return quoted(FactNames.CASES) + ", «кратко», «инициалы», «должность» и их падежи";
  }

  private static String quoted(Collection<String> names) {
    return names.stream().map(it -> "«" + it + "»").collect(Collectors.joining(", "));
  }

  private static String place(String part) {
    return "Часть «" + part + "»";
  }
}
