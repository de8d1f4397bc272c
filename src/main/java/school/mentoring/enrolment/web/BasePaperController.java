package school.mentoring.enrolment.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import school.mentoring.document.Document;
import school.mentoring.enrolment.base.BasePapers;
import school.mentoring.enrolment.base.BaseRow;
import school.mentoring.enrolment.base.Bases;
import school.mentoring.enrolment.register.ParticipantFilter.State;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.russian.Dates;
import school.mentoring.shared.web.Download;

/** The bases on paper: as much of them as the page shows, on all pages of it. */
@Controller
class BasePaperController {

  private final Leaders leaders;
  private final Bases bases;
  private final BasePapers papers;

  BasePaperController(Leaders leaders, Bases bases, BasePapers papers) {
    this.leaders = leaders;
    this.bases = bases;
    this.papers = papers;
  }

  @Noted(act = AccessAct.PRINTED, place = "база участников")
  @GetMapping("/participants/base.pdf")
  ResponseEntity<byte[]> pdf(BaseQuery query) {
    return Download.pdf(BasePapers.title(query.side()), paper(query).pdf());
  }

  @Noted(act = AccessAct.PRINTED, place = "база участников")
  @GetMapping("/participants/base.docx")
  ResponseEntity<byte[]> docx(BaseQuery query) {
    return Download.docx(BasePapers.title(query.side()), paper(query).docx());
  }

  private Document paper(BaseQuery query) {
    OrganisationId organisation = leaders.organisation();
    List<BaseRow> rows = bases.all(organisation, query.filter(), query.order(), query.descending());
    return papers.paper(organisation, query.side(), query.printed(), rows, shown(query));
  }

  /** What the base was narrowed to, in words, so that a part is not taken for the whole. */
  static String shown(BaseQuery query) {
    return Stream.of(
            part("поиск", query.search()),
            part("форма", query.form()),
            part("вариант", query.variant()),
            part("класс или должность", query.group()),
            part("кто", query.kind() == null ? "" : query.kind().title()),
            query.state() == State.TAKING_PART ? "" : query.state().title(),
            query.paired().isEmpty() ? "" : "yes".equals(query.paired()) ? "в паре" : "без пары",
            part("учебный год", year(query)),
            part("внесены с", day(query)),
            query.stale() ? "сведения не проверялись год" : "")
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String part(String what, String wanted) {
    return wanted.isEmpty() ? "" : what + ": " + wanted;
  }

  private static String year(BaseQuery query) {
    return Optional.ofNullable(query.filter().narrowing().year()).map(Object::toString).orElse("");
  }

  private static String day(BaseQuery query) {
    return Optional.ofNullable(query.filter().narrowing().since()).map(Dates::text).orElse("");
  }
}
