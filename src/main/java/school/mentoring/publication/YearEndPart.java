package school.mentoring.publication;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import school.mentoring.order.paper.OrderForSite;
import school.mentoring.publication.SitePage.Line;
import school.mentoring.recognition.practice.Practices;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What a pack says of the year that was: figures, the board of honour, the best practices. */
@Component
class YearEndPart {

  private final PackFacts facts;
  private final BoardOfHonour board;
  private final Practices practices;
  private final OrderForSite copies;

  YearEndPart(PackFacts facts, BoardOfHonour board, Practices practices, OrderForSite copies) {
    this.facts = facts;
    this.board = board;
    this.practices = practices;
    this.copies = copies;
  }

  /**
   * Writes it into a pack for an address.
   *
   * @param hidden full names of whoever may not be named there
   */
  void into(
      OrganisationId organisation,
      ProgrammeId id,
      String address,
      Set<String> hidden,
      PackDraft draft) {
    figures(organisation, id, draft);
    board(organisation, id, address, draft);
    practices(organisation, id, hidden, draft);
  }

  private void figures(OrganisationId organisation, ProgrammeId id, PackDraft draft) {
    List<Line> figures = facts.figures(organisation, id);
    draft.figures(figures);
    String page = "/programmes/" + id + "/mentorships";
    draft.add(
        figures.isEmpty()
            ? PackItem.missing("Итоги в цифрах", "пар в программе не было", page)
            : PackItem.onPage("Итоги в цифрах", "на странице пакета", page));
  }

  private void board(OrganisationId organisation, ProgrammeId id, String address, PackDraft draft) {
    String page = "/programmes/" + id + "/publication";
    List<HonouredPerson> all = board.of(organisation, id, address);
    List<HonouredPerson> published = all.stream().filter(HonouredPerson::published).toList();
    draft.board(published);
    long named = all.stream().filter(HonouredPerson::named).count();
    draft.add(
        all.isEmpty()
            ? PackItem.missing("Доска почёта", "на ней никого нет: добавьте лучших ниже", page)
            : PackItem.onPage(
                "Доска почёта",
                "по имени: %d, инициалами: %d, не называются: %d"
                    .formatted(named, published.size() - named, all.size() - published.size()),
                page));
  }

  private void practices(
      OrganisationId organisation, ProgrammeId id, Set<String> names, PackDraft draft) {
    String page = "/programmes/" + id + "/practices";
    List<String> titles =
        practices.titles(organisation, id).stream().map(it -> copies.discreet(it, names)).toList();
    draft.practices(titles);
    draft.add(
        titles.isEmpty()
            ? PackItem.missing("Лучшие практики", "в банке практик этой программы пусто", page)
            : PackItem.onPage(
                "Лучшие практики",
                "названия практик из банка, без имён: %d".formatted(titles.size()),
                page));
  }
}
