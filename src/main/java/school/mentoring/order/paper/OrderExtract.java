package school.mentoring.order.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import school.mentoring.order.Annex;
import school.mentoring.order.Order;
import school.mentoring.order.acquaintance.Acquaintance;
import school.mentoring.order.text.OrderText;
import school.mentoring.order.text.PointNumber;
import school.mentoring.shared.Refusal;

/**
 * What an order says of one person: the points that name the person or approve an annex where the
 * person stands, and the rows of that annex. Other people of the annexes are left out wherever the
 * text names them.
 */
final class OrderExtract {

  private static final String LEFT_OUT = "…";
  private static final Pattern ATTACHED =
      Pattern.compile("(?iu)прилага(?:е|ю)тся|приложени[еяюи]\\b");

  private final OrderText text;
  private final List<Annex> annexes;
  private final PersonMention person;
  private final String name;
  private final List<PersonMention> others;

  private OrderExtract(Order order, String name) {
    this.text = order.text();
    this.annexes = order.annexes();
    this.name = name;
    this.person = new PersonMention(name);
    this.others =
        NamedInAnnexes.of(annexes).stream()
            .filter(it -> !it.equals(name))
            .map(PersonMention::new)
            .toList();
  }

  /**
   * The parts of an order about a person.
   *
   * @param annexes by their numbers in the order
   */
  record Parts(String preamble, List<String> points, Map<Integer, Annex> annexes) {}

  /**
   * What the order says of a person.
   *
   * @throws Refusal if that is nothing
   */
  static Parts of(Order order, String name) {
    Parts parts = new OrderExtract(order, name).parts();
    if (parts.points().isEmpty() && parts.annexes().isEmpty()) {
      throw new Refusal(
          "В приказе нет пунктов и строк о человеке «%s»: выберите имя из списка на странице приказа."
              .formatted(name));
    }
    return parts;
  }

  /** Those whom an extract can be made for: people of the annexes, and of the points. */
  static List<String> people(Order order) {
    Set<String> people = new LinkedHashSet<>(NamedInAnnexes.of(order.annexes()));
    order.sheet().lines().stream()
        .map(Acquaintance::name)
        .filter(it -> !new PersonMention(it).in(order.text().points()).isEmpty())
        .forEach(people::add);
    return List.copyOf(people);
  }

  private Parts parts() {
    Map<Integer, Annex> kept = new LinkedHashMap<>();
    for (int i = 0; i < annexes.size(); i++) {
      Annex about = rowsOf(annexes.get(i));
      if (!about.rows().isEmpty()) {
        kept.put(i + 1, about);
      }
    }
    return new Parts(discreet(text.preamble()), points(kept.keySet()), kept);
  }

  private Annex rowsOf(Annex annex) {
    List<List<String>> rows =
        annex.columns().isEmpty()
            ? annex.rows().stream().filter(this::isNamed).map(this::discreet).toList()
            : whole(annex).stream()
                .filter(it -> stands(annex.columns(), it))
                .map(it -> alone(annex.columns(), it))
                .toList();
    return new Annex(annex.title(), annex.columns(), rows).wide(annex.widths());
  }

  /** The rows with what a blank cell of a joined column goes on with written into it. */
  private static List<List<String>> whole(Annex annex) {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : annex.rows()) {
      List<String> cells = new ArrayList<>(row);
      annex.joined().stream()
          .filter(it -> !rows.isEmpty() && it < cells.size() && cells.get(it).isBlank())
          .forEach(it -> cells.set(it, rows.get(rows.size() - 1).get(it)));
      rows.add(cells);
    }
    return rows;
  }

  private boolean isNamed(List<String> paragraphs) {
    return paragraphs.stream().anyMatch(this::isNamed);
  }

  private List<String> discreet(List<String> paragraphs) {
    return paragraphs.stream().map(this::discreet).toList();
  }

  private boolean stands(List<String> columns, List<String> row) {
    return IntStream.range(0, Math.min(columns.size(), row.size()))
        .filter(it -> NamedInAnnexes.isOfPeople(columns.get(it)))
        .anyMatch(it -> row.get(it).lines().anyMatch(this::isLine));
  }

  private boolean isLine(String line) {
    return NamedInAnnexes.name(line).equals(name);
  }

  /** Of a group that stands in one cell, only the person. */
  private List<String> alone(List<String> columns, List<String> row) {
    return IntStream.range(0, row.size())
        .mapToObj(
            it ->
                it < columns.size() && NamedInAnnexes.isOfPeople(columns.get(it))
                    ? row.get(it).lines().filter(this::isLine).findFirst().orElse(row.get(it))
                    : row.get(it))
        .toList();
  }

  /** A point keeps its number; under a point about the person, all of its sub-points stay. */
  private List<String> points(Set<Integer> kept) {
    List<String> chosen = new ArrayList<>();
    for (List<String> group : groups(text.numberedPoints())) {
      String head = group.get(0);
      List<String> nested = group.subList(1, group.size());
      List<String> about = isNamed(head) ? nested : nested.stream().filter(this::isNamed).toList();
      if (isNamed(head) || !about.isEmpty() || approves(head, kept)) {
        chosen.add(discreet(head));
        about.forEach(it -> chosen.add(discreet(it)));
      }
    }
    return chosen;
  }

  private static List<List<String>> groups(List<String> points) {
    List<List<String>> groups = new ArrayList<>();
    for (String point : points) {
      if (groups.isEmpty() || !PointNumber.isNested(point)) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(point);
    }
    return groups;
  }

  private boolean approves(String point, Set<Integer> kept) {
    return kept.stream()
            .anyMatch(it -> point.matches("(?ius).*приложени\\p{L}* № ?" + it + "\\b.*"))
        || (annexes.size() == 1 && !kept.isEmpty() && ATTACHED.matcher(point).find());
  }

  private boolean isNamed(String part) {
    return !own(part).isEmpty();
  }

  /** Where the part names the person; initials that may be somebody else's do not count. */
  private List<PersonMention.Span> own(String part) {
    return person.in(part).stream()
        .filter(it -> it.certain() || others(part).stream().noneMatch(it::overlaps))
        .toList();
  }

  private List<PersonMention.Span> others(String part) {
    return others.stream().flatMap(it -> it.in(part).stream()).toList();
  }

  /** The part without the other people of the annexes. */
  private String discreet(String part) {
    List<PersonMention.Span> own = own(part);
    List<PersonMention.Span> hidden =
        others(part).stream()
            .filter(it -> own.stream().noneMatch(it::overlaps))
            .sorted((one, other) -> other.from() - one.from())
            .collect(Collectors.toList());
    StringBuilder left = new StringBuilder(part);
    int end = part.length();
    for (PersonMention.Span span : hidden) {
      if (span.to() <= end) {
        left.replace(span.from(), span.to(), LEFT_OUT);
        end = span.from();
      }
    }
    return left.toString();
  }
}
