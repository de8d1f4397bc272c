package school.mentoring.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.Order;
import school.mentoring.order.Orders;
import school.mentoring.order.paper.OrderForSite;
import school.mentoring.order.paper.RoadmapPaper;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.publication.Pack.PackFile;
import school.mentoring.publication.SitePage.Line;
import school.mentoring.publication.SitePage.Link;
import school.mentoring.recognition.practice.Practices;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Gathers what a site may show of a programme; people are asked for at each look. */
@Service
public class Packs {

  private final Programmes programmes;
  private final Organisations organisations;
  private final Orders orders;
  private final PackOrders packOrders;
  private final RoadmapPaper roadmap;
  private final HiddenPeople hidden;
  private final BoardOfHonour board;
  private final PackFacts facts;
  private final Practices practices;
  private final OrderForSite copies;
  private final Clock clock;

  Packs(
      Programmes programmes,
      Organisations organisations,
      Orders orders,
      PackOrders packOrders,
      RoadmapPaper roadmap,
      HiddenPeople hidden,
      BoardOfHonour board,
      PackFacts facts,
      Practices practices,
      OrderForSite copies,
      Clock clock) {
    this.programmes = programmes;
    this.organisations = organisations;
    this.orders = orders;
    this.packOrders = packOrders;
    this.roadmap = roadmap;
    this.hidden = hidden;
    this.board = board;
    this.facts = facts;
    this.practices = practices;
    this.copies = copies;
    this.clock = clock;
  }

  /** The pack of a programme for one address. */
  @Transactional(readOnly = true)
  public Pack of(OrganisationId organisation, ProgrammeId id, Moment moment, String address) {
    Programme programme = programmes.get(id, organisation);
    Set<String> names = hidden.names(organisation, id, address);
    PackOrders.Found found = packOrders.of(organisation, id, moment, names);
    Draft draft = new Draft(found);
    if (moment == Moment.AUGUST) {
      august(organisation, id, draft);
    } else {
      yearEnd(organisation, id, address, draft);
      practices(organisation, id, names, draft);
    }
    return new Pack(
        organisation,
        id,
        moment,
        address,
        draft.items,
        page(programme, moment, draft),
        draft.files);
  }

  private void august(OrganisationId organisation, ProgrammeId id, Draft draft) {
    roadmap(organisation, id, draft);
    draft.contacts.addAll(facts.contacts(organisation));
    draft.items.add(
        draft.contacts.stream().anyMatch(it -> it.what().startsWith("Куратор"))
            ? PackItem.onPage("Куратор и контакты", "на странице пакета", "/staff")
            : PackItem.missing(
                "Куратор и контакты", "в организации нет куратора: назначьте его", "/staff"));
    draft.mentors.addAll(facts.mentors(organisation));
    draft.items.add(
        draft.mentors.isEmpty()
            ? PackItem.missing(
                "Должности наставников",
                "наставников с действующим согласием в базе нет",
                "/participants?side=MENTOR")
            : PackItem.onPage(
                "Должности наставников",
                "на странице пакета, без имён",
                "/participants?side=MENTOR"));
  }

  private void roadmap(OrganisationId organisation, ProgrammeId id, Draft draft) {
    boolean approved =
        orders.of(organisation, id).stream()
            .filter(it -> it.entry().isPresent())
            .map(Order::kind)
            .anyMatch(RoadmapPaper::approvedBy);
    String page = "/programmes/" + id;
    if (approved) {
      draft.items.add(
          PackItem.file("Дорожная карта", "без имён: ответственные по должностям", ROADMAP, page));
      draft.files.add(
          new PackFile(ROADMAP, () -> roadmap.of(organisation, id, false).document().pdf()));
    } else {
      draft.items.add(
          PackItem.missing(
              "Дорожная карта", "приказ, который её утверждает, не зарегистрирован", page));
    }
  }

  private static final String ROADMAP = "dorozhnaya-karta.pdf";

  private void yearEnd(OrganisationId organisation, ProgrammeId id, String address, Draft draft) {
    draft.figures.addAll(facts.figures(organisation, id));
    String page = "/programmes/" + id;
    draft.items.add(
        draft.figures.isEmpty()
            ? PackItem.missing("Итоги в цифрах", "пар в программе не было", page + "/mentorships")
            : PackItem.onPage("Итоги в цифрах", "на странице пакета", page + "/mentorships"));
    List<HonouredPerson> all = board.of(organisation, id, address);
    draft.board.addAll(all.stream().filter(HonouredPerson::published).toList());
    long named = all.stream().filter(HonouredPerson::named).count();
    draft.items.add(
        all.isEmpty()
            ? PackItem.missing(
                "Доска почёта", "на ней никого нет: добавьте лучших ниже", page + "/publication")
            : PackItem.onPage(
                "Доска почёта",
                "по имени: %d, инициалами: %d, не называются: %d"
                    .formatted(named, draft.board.size() - named, all.size() - draft.board.size()),
                page + "/publication"));
  }

  private void practices(
      OrganisationId organisation, ProgrammeId id, Set<String> names, Draft draft) {
    String page = "/programmes/" + id + "/practices";
    practices.titles(organisation, id).stream()
        .map(it -> copies.discreet(it, names))
        .forEach(draft.practices::add);
    draft.items.add(
        draft.practices.isEmpty()
            ? PackItem.missing("Лучшие практики", "в банке практик этой программы пусто", page)
            : PackItem.onPage(
                "Лучшие практики",
                "названия практик из банка, без имён: %d".formatted(draft.practices.size()),
                page));
  }

  private SitePage page(Programme programme, Moment moment, Draft draft) {
    Organisation school = organisations.get(programme.organisation());
    return new SitePage(
        school.fullName(),
        moment == Moment.AUGUST ? "Наставничество: документы" : "Наставничество: итоги года",
        programme.schoolYear().toString(),
        "%1$td.%1$tm.%1$tY".formatted(LocalDate.now(clock)),
        draft.contacts,
        draft.mentors,
        draft.figures,
        draft.board,
        draft.practices,
        draft.items.stream()
            .filter(it -> it.file().isPresent())
            .map(it -> new Link(it.title(), it.file().orElseThrow(), it.about()))
            .toList());
  }

  /** A pack that is being put together. */
  private static final class Draft {
    private final List<PackItem> items;
    private final List<PackFile> files;
    private final List<Line> contacts = new ArrayList<>();
    private final List<Line> mentors = new ArrayList<>();
    private final List<Line> figures = new ArrayList<>();
    private final List<HonouredPerson> board = new ArrayList<>();
    private final List<String> practices = new ArrayList<>();

    Draft(PackOrders.Found found) {
      this.items = new ArrayList<>(found.items());
      this.files = new ArrayList<>(found.files());
    }
  }
}
