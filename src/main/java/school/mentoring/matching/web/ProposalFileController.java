package school.mentoring.matching.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import school.mentoring.matching.board.Board;
import school.mentoring.matching.board.Boards;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.table.TableExport;
import school.mentoring.shared.web.TableFile;

/** The proposed pairs, and those without one, as files. */
@Controller
class ProposalFileController {

  private final MatchingPage page;
  private final Boards boards;

  ProposalFileController(MatchingPage page, Boards boards) {
    this.page = page;
    this.boards = boards;
  }

  @Noted(act = AccessAct.EXPORTED, place = "предложение пар")
  @GetMapping("/programmes/{programmeId}/matching/proposal.{format:xlsx|csv}")
  ResponseEntity<byte[]> proposal(@PathVariable UUID programmeId, @PathVariable String format) {
    Stream<Board.Row> rows =
        board(programmeId).proposal().stream().flatMap(it -> it.rows().stream());
    return TableFile.of(
        TableExport.of(
            "Предложение пар",
            List.of(
                "№",
                "Наставник",
                "Наставляемый",
                "Класс или должность",
                "Форма",
                "Баллы",
                "Почему",
                "Закреплена"),
            rows.map(
                it ->
                    List.of(
                        it.pair().row(),
                        it.mentor().name().full(),
                        it.mentee().name().full(),
                        it.mentee().group(),
                        it.pair().form(),
                        it.pair().points(),
                        it.pair().reasons(),
                        it.pair().pinned()))),
        format);
  }

  @Noted(act = AccessAct.EXPORTED, place = "участники без пары")
  @GetMapping("/programmes/{programmeId}/matching/unmatched.{format:xlsx|csv}")
  ResponseEntity<byte[]> unmatched(@PathVariable UUID programmeId, @PathVariable String format) {
    return TableFile.of(
        TableExport.of(
            "Без пары",
            List.of("Наставляемый", "Класс или должность", "Форма", "Запрос", "Почему"),
            board(programmeId).unmatched().stream()
                .map(
                    it ->
                        List.of(
                            it.mentee().name().full(),
                            it.mentee().group(),
                            it.mentee().form(),
                            String.join(", ", it.mentee().topics()),
                            it.reason()))),
        format);
  }

  private Board board(UUID programmeId) {
    ProgrammeId programme = new ProgrammeId(programmeId);
    return boards.of(page.leader(programme).organisation(), programme);
  }
}
