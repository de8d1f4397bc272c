package school.mentoring.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/** The acts of destruction and the extracts from the log, as papers to sign. */
@Service
public class DestructionActs {

  /** The name of the information system in the operator's papers. */
  public static final String SYSTEM = "Дорожная карта наставничества";

  private final DestructionActRepository acts;
  private final Documents documents;
  private final Clock clock;

  DestructionActs(DestructionActRepository acts, Documents documents, Clock clock) {
    this.acts = acts;
    this.documents = documents;
    this.clock = clock;
  }

  /** The acts of an organisation, the newest first. */
  @Transactional(readOnly = true)
  public Page<DestructionAct> of(OrganisationId organisation, Pageable page) {
    return acts.findByOrganisationOrderByNumberDesc(organisation, page);
  }

  /**
   * An act with its lines.
   *
   * @throws Refusal if the organisation has none of that id
   */
  @Transactional(readOnly = true)
  public DestructionAct get(OrganisationId organisation, UUID id) {
    DestructionAct act =
        acts.findByIdAndOrganisation(id, organisation)
            .orElseThrow(
                () ->
                    Refusal.notFound(
                        "Акт не найден: возможно, срок его хранения истёк. Откройте список актов."));
    Hibernate.initialize(act.lines());
    Hibernate.initialize(act.people());
    return act;
  }

  /** The act itself. */
  public Document paper(DestructionAct act) {
    return documents.compose("privacy/destruction-act", model(act, actName(act)));
  }

  /** The extract from the event log, which goes with the act. */
  public Document extract(DestructionAct act) {
    return documents.compose("privacy/log-extract", model(act, extractName(act)));
  }

  /** «Акт об уничтожении персональных данных № 3». */
  public String actName(DestructionAct act) {
    return "Акт об уничтожении персональных данных № " + act.number();
  }

  /** «Выгрузка из журнала к акту № 3». */
  public String extractName(DestructionAct act) {
    return "Выгрузка из журнала регистрации событий к акту № " + act.number();
  }

  /** Takes away those whose three years are over. */
  @Transactional
  public int forget() {
    List<DestructionAct> old = acts.findByKeptUntilBefore(LocalDate.now(clock));
    acts.deleteAll(old);
    return old.size();
  }

  private Map<String, Object> model(DestructionAct act, String title) {
    ZoneId zone = clock.getZone();
    Map<String, Object> model = new HashMap<>();
    model.put("title", title);
    model.put("act", act);
    model.put("system", SYSTEM);
    model.put("day", Dates.text(act.madeAt().atZone(zone).toLocalDate()));
    model.put("time", Dates.moment(act.madeAt().atZone(zone)));
    model.put("received", Dates.text(act.receivedOn()));
    model.put("due", Dates.text(act.dueOn()));
    model.put("until", Dates.text(act.keptUntil()));
    model.put("gone", lines(act, Fate.ERASED, Fate.PSEUDONYMISED));
    model.put("kept", lines(act, Fate.KEPT));
    model.put("toLookAt", lines(act, Fate.LOOK));
    return model;
  }

  private static List<DestructionLine> lines(DestructionAct act, Fate... fates) {
    return act.lines().stream().filter(it -> List.of(fates).contains(it.fate())).toList();
  }
}
