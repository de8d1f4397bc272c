package school.mentoring.order.wording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.OrderKind;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * The acts that the preambles of an organisation's orders rest on. Until it changes something, the
 * list of the program is its list.
 */
@Service
public class LegalActs {

  private static final String USUAL_ROADMAP = "targetModel";

  private final LegalActRepository acts;
  private final Clock clock;

  LegalActs(LegalActRepository acts, Clock clock) {
    this.acts = acts;
    this.clock = clock;
  }

  /** In the order in which they are printed. */
  @Transactional(readOnly = true)
  public List<LegalAct> of(OrganisationId organisation) {
    List<LegalAct> own = acts.findByOrganisationOrderByPosition(organisation);
    return own.isEmpty() ? ShippedActs.of(organisation) : own;
  }

  /** Whether the organisation keeps a list of its own. */
  @Transactional(readOnly = true)
  public boolean ownList(OrganisationId organisation) {
    return !acts.findByOrganisationOrderByPosition(organisation).isEmpty();
  }

  /**
   * What stands after «руководствуясь»: the acts named for the kind; else those of the roadmap; of
   * a roadmap that no act names, those of the target model. An act younger than today is not named.
   *
   * @param kind null for a text that belongs to no single kind
   */
  @Transactional(readOnly = true)
  public String printed(OrganisationId organisation, String roadmap, OrderKind kind) {
    LocalDate today = LocalDate.now(clock);
    List<LegalAct> all = of(organisation).stream().filter(it -> !it.date().isAfter(today)).toList();
    String known =
        all.stream().anyMatch(it -> it.roadmaps().contains(roadmap)) ? roadmap : USUAL_ROADMAP;
    List<LegalAct> usual = all.stream().filter(it -> it.serves(known)).toList();
    return Stream.<Predicate<LegalAct>>of(it -> it.isOnlyFor(kind), it -> it.kinds().isEmpty())
        .map(way -> usual.stream().filter(way).map(LegalAct::printed).toList())
        .filter(it -> !it.isEmpty())
        .findFirst()
        .map(LegalActs::listed)
        .orElse("законодательством Российской Федерации");
  }

  /**
   * One more act, at the end of the list.
   *
   * @throws Refusal naming every field that is wrong
   */
  @Transactional
  public void add(OrganisationId organisation, ActEntry entry) {
    List<LegalAct> own = own(organisation);
    ActEntryCheck.mustBeWhole(entry, own, LocalDate.now(clock));
    acts.saveAndFlush(new LegalAct(organisation, own.size(), entry));
  }

  /**
   * An act reads differently from now on.
   *
   * @throws Refusal naming every field that is wrong
   */
  @Transactional
  public void change(OrganisationId organisation, UUID id, ActEntry entry) {
    List<LegalAct> own = own(organisation);
    LegalAct act = found(own, id);
    List<LegalAct> others = own.stream().filter(it -> it != act).toList();
    ActEntryCheck.mustBeWhole(entry, others, LocalDate.now(clock));
    act.change(entry);
  }

  /**
   * An act is not named any more.
   *
   * @throws Refusal if it is the last one
   */
  @Transactional
  public void remove(OrganisationId organisation, UUID id) {
    List<LegalAct> own = own(organisation);
    LegalAct act = found(own, id);
    if (own.size() == 1) {
      throw new Refusal(
          "В списке должен остаться хотя бы один акт: преамбула приказа ссылается на него.");
    }
    acts.delete(act);
    acts.flush();
    number(own.stream().filter(it -> it != act).toList());
  }

  /** An act is printed one place earlier or later; the first and the last stay where they are. */
  @Transactional
  public void move(OrganisationId organisation, UUID id, boolean up) {
    List<LegalAct> own = new ArrayList<>(own(organisation));
    int from = own.indexOf(found(own, id));
    int to = Math.max(0, Math.min(own.size() - 1, up ? from - 1 : from + 1));
    own.add(to, own.remove(from));
    number(own);
  }

  /** The list of the program takes the place of the organisation's own. */
  @Transactional
  public void restore(OrganisationId organisation) {
    acts.deleteAll(acts.findByOrganisationOrderByPosition(organisation));
  }

  /** An act of the organisation's list. */
  @Transactional(readOnly = true)
  public LegalAct get(OrganisationId organisation, UUID id) {
    return found(of(organisation), id);
  }

  private List<LegalAct> own(OrganisationId organisation) {
    List<LegalAct> own = acts.findByOrganisationOrderByPosition(organisation);
    return own.isEmpty() ? acts.saveAllAndFlush(ShippedActs.of(organisation)) : own;
  }

  private static void number(List<LegalAct> inOrder) {
    for (int position = 0; position < inOrder.size(); position++) {
      inOrder.get(position).moveTo(position);
    }
  }

  private static LegalAct found(List<LegalAct> all, UUID id) {
    return all.stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("Акт не найден: откройте его из списка актов."));
  }

  private static String listed(List<String> printed) {
    int last = printed.size() - 1;
    return last == 0
        ? printed.get(0)
        : String.join(", ", printed.subList(0, last)) + " и " + printed.get(last);
  }
}
