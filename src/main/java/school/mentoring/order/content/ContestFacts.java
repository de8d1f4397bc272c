package school.mentoring.order.content;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import school.mentoring.order.ContestTerms;
import school.mentoring.order.ContestTerms.Terms;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.russian.Dates;

/** What the order on a contest and its annex say of the contests that are announced. */
@Component
class ContestFacts {

  private final ObjectProvider<ContestTerms> given;

  ContestFacts(ObjectProvider<ContestTerms> given) {
    this.given = given;
  }

  /**
   * By the names of {@code facts.csv}; nothing where no contest is announced.
   *
   * @param subject words that the order was begun with; may be null
   */
  Map<String, Object> of(OrganisationId organisation, ProgrammeId programme, String subject) {
    List<Terms> all =
        given.orderedStream().flatMap(it -> it.of(organisation, programme).stream()).toList();
    return facts(meant(all, subject), subject);
  }

  /** Those that the words name; all of them where the words name none. */
  private static List<Terms> meant(List<Terms> all, String subject) {
    String words = plain(subject == null ? "" : subject);
    List<Terms> named = all.stream().filter(it -> words.contains(plain(it.title()))).toList();
    return named.isEmpty() ? all : named;
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[«»\"]", "").strip();
  }

  static Map<String, Object> facts(List<Terms> terms, String subject) {
    Map<String, Object> facts = new HashMap<>();
    if (terms.isEmpty()) {
      return facts;
    }
    facts.put("конкурсы программы", titles(terms));
    facts.put("участники конкурса", inline(terms, Terms::nominees));
    facts.put("номинации конкурса", lines(terms, it -> quoted(it.nominations())));
    facts.put("критерии конкурса", lines(terms, it -> String.join("; ", it.criteria())));
    facts.put("жюри конкурса", lines(terms, it -> String.join("; ", it.jury())));
    facts.put("приём заявок", inline(terms, it -> until(it.applicationsUntil())));
    facts.put("работа жюри", inline(terms, it -> until(it.juryUntil())));
    facts.put("призовые места", inline(terms, it -> it.prizes() + " (" + ties(it) + ")"));
    facts.put("объявление итогов", inline(terms, Terms::event));
    if (terms.size() == 1 && (subject == null || subject.isBlank())) {
      facts.put("тема", terms.get(0).title().replaceAll("[«»]", ""));
    }
    return facts;
  }

  private static String titles(List<Terms> terms) {
    return (terms.size() == 1 ? "конкурс " : "конкурсы ")
        + quoted(terms.stream().map(Terms::title).toList());
  }

  private static String ties(Terms terms) {
    return "при равном среднем балле " + terms.ties();
  }

  private static String until(LocalDate day) {
    return "до " + Dates.text(day) + " включительно";
  }

  /** One text where the contests do not differ, else each with its contest. */
  private static String inline(List<Terms> terms, Function<Terms, String> of) {
    List<String> different = terms.stream().map(of).distinct().toList();
    return different.size() == 1
        ? different.get(0)
        : terms.stream()
            .filter(it -> !of.apply(it).isEmpty())
            .map(it -> of.apply(it) + " (" + titles(List.of(it)) + ")")
            .collect(Collectors.joining(", "));
  }

  /** The same for long texts: each contest has a paragraph of its own. */
  private static String lines(List<Terms> terms, Function<Terms, String> of) {
    List<String> different = terms.stream().map(of).distinct().toList();
    return different.size() == 1
        ? different.get(0)
        : terms.stream()
            .filter(it -> !of.apply(it).isEmpty())
            .map(it -> "\n" + titles(List.of(it)) + " — " + of.apply(it))
            .collect(Collectors.joining(";"));
  }

  private static String quoted(List<String> titles) {
    return titles.stream()
        .map(it -> it.startsWith("«") ? it : "«" + it + "»")
        .collect(Collectors.joining(", "));
  }
}
