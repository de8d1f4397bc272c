package school.mentoring.recognition.contest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.PersonName;
import school.mentoring.shared.russian.Dates;

/** Puts a contest into the words of its protocol. */
record ProtocolWords(
    Contest contest,
    Organisation organisation,
    String year,
    List<Juror> jury,
    List<Standing> standings,
    Protocol decided) {

  ProtocolContent of(List<NamedApplication> named) {
    ContestEntry about = contest.entry();
    Map<UUID, NamedApplication> byId =
        named.stream().collect(Collectors.toMap(NamedApplication::id, Function.identity()));
    return new ProtocolContent(
        organisation.fullName(),
        organisation.place(),
        about.title(),
        year,
        about.regulation(),
        decided == null ? "_____" : decided.number(),
        decided == null ? "«___» __________ 20___ г." : Dates.text(decided.date()),
        decided == null,
        about.ties().title(),
        decided == null ? "" : decided.reason(),
        jury.stream().map(ProtocolWords::member).toList(),
        about.criteria().stream().map(ProtocolWords::criterion).toList(),
        IntStream.range(0, about.nominations().size())
            .mapToObj(it -> nomination(it, byId))
            .filter(it -> !it.rows().isEmpty())
            .toList(),
        abstentions(named),
        decision(byId));
  }

  private static ProtocolContent.Member member(Juror juror) {
    return new ProtocolContent.Member(
        juror.name(),
        juror.post(),
        juror.chair() ? "председатель жюри" : "член жюри",
        signed(juror.name()));
  }

  /** «А. П. Иванова», where the name is one of three words. */
  private static String signed(String name) {
    String[] words = name.strip().split("\\s+");
    return words.length == 3 ? new PersonName(words[0], words[1], words[2]).initialsFirst() : name;
  }

  private static String criterion(Criterion it) {
    String weight = it.weight() == 1 ? "" : ", вес %d".formatted(it.weight());
    return "%s (от 1 до %d%s)".formatted(it.title(), it.highest(), weight);
  }

  private ProtocolContent.Nomination nomination(int number, Map<UUID, NamedApplication> byId) {
    return new ProtocolContent.Nomination(
        contest.entry().nominations().get(number),
        standings.stream()
            .filter(it -> it.nomination() == number)
            .map(it -> row(it, byId.get(it.application())))
            .toList());
  }

  private ProtocolContent.Row row(Standing standing, NamedApplication about) {
    List<NamedApplication> all = List.of(about);
    return new ProtocolContent.Row(
        about.fullName(),
        about.group(),
        jury.stream().map(it -> sum(new ScoreSheet(contest, it, all), about)).toList(),
        standing.judges() == 0 ? "—" : text(standing.average()),
        standing.judges() == 0 ? "—" : text(standing.spread()),
        standing.place() == 0 ? "—" : "" + standing.place());
  }

  private static String sum(ScoreSheet sheet, NamedApplication about) {
    return about.conflictsWith(sheet.juror()) ? "КИ" : sheet.sum(about.id());
  }

  private List<String> abstentions(List<NamedApplication> named) {
    List<String> told = new ArrayList<>();
    for (Juror juror : jury) {
      named.stream()
          .filter(it -> it.conflictsWith(juror))
          .forEach(
              it ->
                  told.add(
                      "%s не оценивает заявку «%s»: конфликт интересов."
                          .formatted(juror.name(), it.name())));
      named.stream()
          .filter(it -> juror.abstains(it.id()))
          .forEach(
              it -> told.add("%s: воздержание по заявке «%s».".formatted(juror.name(), it.name())));
    }
    return told;
  }

  private List<String> decision(Map<UUID, NamedApplication> byId) {
    return standings.stream()
        .filter(it -> it.place() >= 1 && it.place() <= contest.entry().prizes())
        .map(it -> awarded(it, byId.get(it.application())))
        .toList();
  }

  private String awarded(Standing it, NamedApplication about) {
    return "Номинация «%s», %d-е место: %s (средний балл %s)."
        .formatted(
            contest.entry().nominations().get(it.nomination()),
            it.place(),
            about.fullName(),
            text(it.average()));
  }

  private static String text(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }
}
