package school.mentoring.order.wording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.OrderKind;
import school.mentoring.order.OrderPeople;
import school.mentoring.order.history.Stamp;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * How an organisation words its orders. What it does not word itself comes with the program. Orders
 * that were drafted keep the text they were drafted with.
 */
@Service
public class Wordings {

  private static final String NAME = "[а-яёА-ЯЁa-zA-Z0-9][а-яёА-ЯЁa-zA-Z0-9 -]{0,39}";

  private final OwnWordingRepository own;
  private final WordingParts parts;
  private final OrderPeople people;
  private final Clock clock;

  Wordings(OwnWordingRepository own, WordingParts parts, OrderPeople people, Clock clock) {
    this.own = own;
    this.parts = parts;
    this.people = people;
    this.clock = clock;
  }

  /** The text that orders of the kind are drafted with now. */
  @Transactional(readOnly = true)
  public WordingText of(OrganisationId organisation, OrderKind kind) {
    return own.findFirstByOrganisationAndTextKeyOrderByVersionNumberDesc(organisation, kind.key())
        .filter(it -> !it.returned())
        .map(OwnWording::text)
        .orElseGet(() -> shipped(kind));
  }

  /** The text that comes with the program. */
  public WordingText shipped(OrderKind kind) {
    return ShippedWordings.of(kind);
  }

  /** The kinds that the organisation words itself, with the version in use. */
  @Transactional(readOnly = true)
  public Map<OrderKind, OwnWording> edited(OrganisationId organisation) {
    Map<OrderKind, OwnWording> edited = new HashMap<>();
    own.newest(organisation).stream()
        .filter(it -> !it.returned())
        .forEach(it -> OrderKind.find(it.textKey()).ifPresent(kind -> edited.put(kind, it)));
    return edited;
  }

  /** All versions of a kind's text, the newest first. */
  @Transactional(readOnly = true)
  public List<OwnWording> versions(OrganisationId organisation, OrderKind kind) {
    return own.findByOrganisationAndTextKeyOrderByVersionNumberDesc(organisation, kind.key());
  }

  /** What stands in the way of using a text; nothing if it can be saved. */
  @Transactional(readOnly = true)
  public List<TemplateProblem> problems(
      OrganisationId organisation, OrderKind kind, WordingText text) {
    return WordingCheck.of(kind, text, parts.of(organisation));
  }

  /**
   * Orders of the kind are worded so from now on.
   *
   * @throws Refusal with every place and reason if the text cannot be used
   */
  @Transactional
  public void save(OrganisationId organisation, OrderKind kind, WordingText text, String by) {
    refuse(problems(organisation, kind, text));
    add(next(organisation, kind.key(), by).saying(text));
  }

  /** Orders of the kind are worded as the program comes; own versions stay to be read. */
  @Transactional
  public void restore(OrganisationId organisation, OrderKind kind, String by) {
    add(next(organisation, kind.key(), by));
  }

  /** The parts that orders may take in, by name. */
  @Transactional(readOnly = true)
  public Map<String, String> parts(OrganisationId organisation) {
    return parts.of(organisation);
  }

  /** The names of the parts that come with the program. */
  public Set<String> shippedParts() {
    return ShippedWordings.parts().keySet();
  }

  /** The names of the parts that are annexes of their own. */
  public Set<String> annexes() {
    return ShippedWordings.annexes();
  }

  /**
   * A part is worded so from now on, in all orders that take it in.
   *
   * @throws Refusal if it is broken, takes itself in, or breaks an order that takes it in
   */
  @Transactional
  public void savePart(OrganisationId organisation, String name, String text, String by) {
    String named = name == null ? "" : name.strip();
    if (!named.matches(NAME)) {
      throw new Refusal(
          "Название части «%s» не подходит: буквы, цифры, пробел и дефис, не больше 40 знаков."
              .formatted(named));
    }
    WordingText part = new WordingText("", "", text);
    if (part.points().isEmpty()) {
      throw new Refusal("Текст части «%s» пуст. Напишите его.".formatted(named));
    }
    Map<String, String> after = new HashMap<>(parts.of(organisation));
    after.put(named, part.points());
    refuse(
        new TemplateCheck(FactNames.all(), after)
            .text(place(named), "{{>" + named + "}}")
            .problems());
    refuse(broken(organisation, after));
    add(next(organisation, WordingParts.key(named), by).saying(part));
  }

  /**
   * A part becomes as the program brings it, or is gone.
   *
   * @throws Refusal if an order takes it in and the program brings none
   */
  @Transactional
  public void removePart(OrganisationId organisation, String name, String by) {
    Map<String, String> after = new HashMap<>(parts.of(organisation));
    after.remove(name);
    ShippedWordings.part(name).ifPresent(it -> after.put(name, it));
    refuse(broken(organisation, after));
    add(next(organisation, WordingParts.key(name), by));
  }

  private List<TemplateProblem> broken(OrganisationId organisation, Map<String, String> after) {
    List<TemplateProblem> problems = new ArrayList<>();
    for (OrderKind kind : OrderKind.values()) {
      WordingCheck.of(kind, of(organisation, kind), after).stream()
          .map(
              it ->
                  new TemplateProblem(
                      "Приказ «%s»: %s".formatted(kind.title(), it.place()),
                      it.line(),
                      it.reason()))
          .forEach(problems::add);
    }
    return problems;
  }

  private OwnWording next(OrganisationId organisation, String key, String by) {
    int last =
        own.findFirstByOrganisationAndTextKeyOrderByVersionNumberDesc(organisation, key)
            .map(OwnWording::versionNumber)
            .orElse(0);
    Stamp stamp = new Stamp(clock.instant(), LocalDate.now(clock), people.name(organisation, by));
    return new OwnWording(organisation, key, last + 1, stamp);
  }

  private void add(OwnWording version) {
    own.saveAndFlush(version);
  }

  private static String place(String part) {
    return "Часть «" + part + "»";
  }

  private static void refuse(List<TemplateProblem> problems) {
    if (!problems.isEmpty()) {
      throw new Refusal(
          problems.stream().map(TemplateProblem::text).distinct().collect(Collectors.joining(" ")));
    }
  }
}
