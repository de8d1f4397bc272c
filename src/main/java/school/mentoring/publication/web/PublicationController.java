package school.mentoring.publication.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.AccessLog;
import school.mentoring.privacy.Noted;
import school.mentoring.publication.BoardOfHonour;
import school.mentoring.publication.HonourCandidates;
import school.mentoring.publication.Moment;
import school.mentoring.publication.Publishing;
import school.mentoring.publication.SchoolSite;
import school.mentoring.publication.SchoolSites;
import school.mentoring.publication.TakeDowns;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;

/** What of a programme goes to the school's site: check list, board of honour, earlier packs. */
@Controller
@RequestMapping("/programmes/{programmeId}/publication")
class PublicationController {

  private final Publishers publishers;
  private final Publishing publishing;
  private final SchoolSites sites;
  private final BoardOfHonour board;
  private final HonourCandidates candidates;
  private final TakeDowns takeDowns;
  private final Programmes programmes;
  private final AccessLog log;

  PublicationController(
      Publishers publishers,
      Publishing publishing,
      SchoolSites sites,
      BoardOfHonour board,
      HonourCandidates candidates,
      TakeDowns takeDowns,
      Programmes programmes,
      AccessLog log) {
    this.publishers = publishers;
    this.publishing = publishing;
    this.sites = sites;
    this.board = board;
    this.candidates = candidates;
    this.takeDowns = takeDowns;
    this.programmes = programmes;
    this.log = log;
  }

  @Noted(act = AccessAct.LISTED, place = "Доска почёта и публикация", list = "board")
  @GetMapping
  String show(
      @PathVariable UUID programmeId,
      @ModelAttribute("shown") Shown shown,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "0") int down,
      Model model) {
    CurrentMember leader = publishers.leader();
    ProgrammeId programme = new ProgrammeId(programmeId);
    Moment moment = shown.moment();
    UUID site = shown.site();
    model.addAttribute("programme", programmes.get(programme, leader.organisation()));
    List<SchoolSite> all = sites.of(leader.organisation());
    Optional<SchoolSite> chosen =
        site == null
            ? all.stream().findFirst()
            : Optional.of(sites.get(leader.organisation(), site));
    model.addAttribute("sites", all);
    model.addAttribute("site", chosen.orElse(null));
    model.addAttribute("moment", moment);
    model.addAttribute("moments", Moment.values());
    model.addAttribute(
        "pack",
        chosen
            .map(it -> publishing.pack(leader.organisation(), programme, moment, it.id()))
            .orElse(null));
    model.addAttribute(
        "board",
        board.of(leader.organisation(), programme, chosen.map(SchoolSite::address).orElse("")));
    model.addAttribute("text", text);
    model.addAttribute("candidates", candidates.of(leader.organisation(), programme, text));
    model.addAttribute("takeDowns", takeDowns.of(leader.organisation(), down));
    model.addAttribute("taken", publishing.taken(leader.organisation(), programme, page));
    return "publication/publication";
  }

  @PostMapping("/sites")
  String add(
      @PathVariable UUID programmeId,
      @RequestParam(defaultValue = "") String address,
      Shown shown,
      RedirectAttributes then) {
    CurrentMember leader = publishers.leaderOf(programmeId);
    SchoolSite site = sites.add(leader.organisation(), address);
    then.addFlashAttribute("done", "Сайт добавлен: %s.".formatted(site.address()));
    return new Shown(shown.moment(), site.id()).page(programmeId, "list");
  }

  @PostMapping("/sites/remove")
  String remove(
      @PathVariable UUID programmeId,
      @RequestParam UUID site,
      @RequestParam(required = false) Moment moment,
      RedirectAttributes then) {
    CurrentMember leader = publishers.leaderOf(programmeId);
    sites.remove(leader.organisation(), site);
    then.addFlashAttribute("done", "Сайт убран из списка. Записи о прежних пакетах остались.");
    return new Shown(moment, null).page(programmeId, "what");
  }

  @PostMapping("/board")
  String put(
      @PathVariable UUID programmeId,
      @RequestParam UUID person,
      @RequestParam(defaultValue = "") String merit,
      Shown shown,
      RedirectAttributes then) {
    CurrentMember leader = publishers.leaderOf(programmeId);
    board.put(leader.organisation(), new ProgrammeId(programmeId), person, merit);
    log.note(leader, person, AccessAct.CHANGED, "Доска почёта");
    then.addFlashAttribute("done", "Доска почёта изменена.");
    return shown.page(programmeId, "board");
  }

  @PostMapping("/board/remove")
  String takeOff(
      @PathVariable UUID programmeId,
      @RequestParam UUID honour,
      Shown shown,
      RedirectAttributes then) {
    CurrentMember leader = publishers.leaderOf(programmeId);
    board.remove(leader.organisation(), honour);
    log.noteList(leader, AccessAct.CHANGED, "Доска почёта", 1);
    then.addFlashAttribute("done", "Убрано с Доски почёта.");
    return shown.page(programmeId, "board");
  }
}
