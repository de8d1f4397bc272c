package school.mentoring.order.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.order.Annex;
import school.mentoring.order.Order;
import school.mentoring.order.authenticity.OrderSeals;
import school.mentoring.order.text.OrderText;
import school.mentoring.shared.Refusal;

/**
 * A registered order as everybody may read it: whoever may not be published is left out of its
 * text, and an annex that lists such people is left out as a whole.
 */
@Service
public class OrderForSite {

  private static final String LEFT_OUT = "…";

  private final OrderPaper paper;
  private final OrderSeals seals;

  OrderForSite(OrderPaper paper, OrderSeals seals) {
    this.paper = paper;
    this.seals = seals;
  }

  /**
   * The order without people.
   *
   * @param name of its files, without the extension
   * @param annexesLeftOut numbers of the annexes that list people
   */
  public record Copy(String name, Document document, List<Integer> annexesLeftOut) {}

  /** Which annexes would be left out, by their numbers. */
  public List<Integer> annexesLeftOut(Order order, Collection<String> hidden) {
    return new Discreet(hidden).annexesLeftOut(order);
  }

  /**
   * The copy.
   *
   * @param hidden full names, surname first, of whoever may not be named
   * @throws Refusal if the order is not registered, or says something else since
   */
  @Transactional(readOnly = true)
  public Copy of(Order order, Collection<String> hidden) {
    if (order.entry().isEmpty() || !seals.holds(order)) {
      throw Refusal.conflict(
          "Приказ «%s» не зарегистрирован или изменился после регистрации: публиковать его нельзя."
              .formatted(order.text().heading()));
    }
    Discreet discreet = new Discreet(hidden);
    List<Integer> leftOut = discreet.annexesLeftOut(order);
    Map<Integer, Annex> annexes = new LinkedHashMap<>();
    IntStream.range(0, order.annexes().size())
        .filter(it -> !leftOut.contains(it + 1))
        .forEach(it -> annexes.put(it, discreet.annex(order.annexes().get(it))));
    OrderText text = order.text();
    Document document =
        paper.forSite(
            order,
            Map.of(
                "heading", NoBreaks.in(discreet.text(text.heading())),
                "preamble", NoBreaks.in(discreet.text(text.preamble())),
                "points",
                    text.numberedPoints().stream().map(discreet::text).map(NoBreaks::in).toList()),
            annexes);
    return new Copy(paper.name(order), document, leftOut);
  }

  /** Any text without these people. */
  public String discreet(String text, Collection<String> hidden) {
    return new Discreet(hidden).text(text);
  }

  /** Somebody as texts name a person: surname first or last, in full or by initials. */
  private record Hidden(String stem, List<PersonMention> ways) {

    static Hidden of(String name) {
      List<String> parts = List.of(name.strip().split("\\s+"));
      String surname = parts.get(0);
      List<PersonMention> ways = new ArrayList<>(List.of(new PersonMention(name)));
      if (parts.size() > 1) {
        ways.add(new PersonMention(parts.get(1) + " " + surname));
        ways.add(
            new PersonMention(String.join(" ", parts.subList(1, parts.size())) + " " + surname));
      }
      return new Hidden(plain(surname.substring(0, (surname.length() + 1) / 2)), ways);
    }

    /** Most texts do not even have the beginning of the surname: they are not looked through. */
    Stream<PersonMention.Span> in(String text, String plain) {
      return plain.contains(stem) ? ways.stream().flatMap(it -> it.in(text).stream()) : Stream.of();
    }

    private static String plain(String text) {
      return text.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[’ʼ]", "'");
    }
  }

  /** Leaves people out of texts. */
  private static final class Discreet {

    private final Set<String> names;
    private final List<Hidden> people;

    Discreet(Collection<String> hidden) {
      this.names =
          hidden.stream()
              .map(String::strip)
              .filter(it -> !it.isEmpty())
              .collect(Collectors.toSet());
      this.people = names.stream().map(Hidden::of).toList();
    }

    List<Integer> annexesLeftOut(Order order) {
      return IntStream.range(0, order.annexes().size())
          .filter(it -> listsPeople(order.annexes().get(it)))
          .mapToObj(it -> it + 1)
          .toList();
    }

    private boolean listsPeople(Annex annex) {
      return NamedInAnnexes.of(List.of(annex)).stream().anyMatch(names::contains)
          || annex.rows().stream()
                  .flatMap(List::stream)
                  .filter(it -> !mentions(it).isEmpty())
                  .count()
              > 2;
    }

    Annex annex(Annex annex) {
      List<List<String>> rows =
          annex.rows().stream().map(row -> row.stream().map(this::text).toList()).toList();
      return new Annex(
          text(annex.title()),
          annex.columns(),
          rows,
          annex.landscape(),
          annex.joined(),
          annex.widths());
    }

    private List<PersonMention.Span> mentions(String text) {
      String plain = Hidden.plain(text);
      return people.stream().flatMap(it -> it.in(text, plain)).toList();
    }

    /** Overlapping mentions are taken out from their first sign to their last one. */
    String text(String text) {
      List<PersonMention.Span> hidden = new ArrayList<>(mentions(text));
      hidden.sort(Comparator.comparingInt(PersonMention.Span::from));
      StringBuilder left = new StringBuilder();
      int at = 0;
      for (PersonMention.Span span : hidden) {
        if (span.from() >= at) {
          left.append(text, at, span.from()).append(LEFT_OUT);
        }
        at = Math.max(at, span.to());
      }
      return left.append(text.substring(at)).toString();
    }
  }
}
