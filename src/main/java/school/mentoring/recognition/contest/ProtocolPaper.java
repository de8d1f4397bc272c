package school.mentoring.recognition.contest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.organisation.Organisations;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;

/** The protocol as a paper: a draft by today's marks, or what was confirmed. */
@Service
public class ProtocolPaper {

  private final Contests contests;
  private final Applications applications;
  private final JurorRepository jurors;
  private final Organisations organisations;
  private final Programmes programmes;
  private final Documents documents;
  private final ObjectMapper json;

  ProtocolPaper(
      Contests contests,
      Applications applications,
      JurorRepository jurors,
      Organisations organisations,
      Programmes programmes,
      Documents documents,
      ObjectMapper json) {
    this.contests = contests;
    this.applications = applications;
    this.jurors = jurors;
    this.organisations = organisations;
    this.programmes = programmes;
    this.documents = documents;
    this.json = json;
  }

  @Transactional(readOnly = true)
  public Document of(OrganisationId organisation, UUID contestId) {
    return documents.compose(
        "recognition/protocol", Map.of("it", content(organisation, contestId)));
  }

  /** What the protocol says. */
  @Transactional(readOnly = true)
  public ProtocolContent content(OrganisationId organisation, UUID contestId) {
    Contest contest = contests.get(organisation, contestId);
    return contest.protocol().map(this::read).orElseGet(() -> draft(contest));
  }

  private ProtocolContent draft(Contest contest) {
    List<Juror> jury = jurors.findByContestIdOrderByChairDescNameAscId(contest.id());
    List<Standing> standings = Standings.of(contest, applications.of(contest), jury);
    return words(contest, jury, standings, null)
        .of(applications.named(contest.organisation(), contest));
  }

  /** The words that stay. */
  String frozen(
      Contest contest,
      List<NamedApplication> named,
      List<Juror> jury,
      List<Standing> standings,
      Protocol decided) {
    try {
      return json.writeValueAsString(words(contest, jury, standings, decided).of(named));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A protocol cannot be kept", e);
    }
  }

  private ProtocolWords words(
      Contest contest, List<Juror> jury, List<Standing> standings, Protocol decided) {
    return new ProtocolWords(
        contest,
        organisations.get(contest.organisation()),
        programmes.get(contest.programme(), contest.organisation()).schoolYear().toString(),
        jury,
        standings,
        decided);
  }

  private ProtocolContent read(String kept) {
    try {
      return json.readValue(kept, ProtocolContent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A protocol cannot be read", e);
    }
  }
}
