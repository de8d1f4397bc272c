package school.mentoring.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.engine.EngineTexts;
import school.mentoring.engine.OpenSessions;

/**
 * The engine's variables, tasks, comments and their history, and the sessions of the pages. It goes
 * first: others end tasks, and what was found before is what the act is to list.
 */
@Component
@Order(1)
class EnginePersonalData implements PersonalData {

  private final EngineTexts texts;
  private final OpenSessions sessions;

  EnginePersonalData(EngineTexts texts, OpenSessions sessions) {
    this.texts = texts;
    this.sessions = sessions;
  }

  @Override
  public List<Holding> find(Subject subject) {
    return told(
        texts.count(subject.organisation().id(), subject.traces()::cleaned),
        sessions.count(subject.traces()::in));
  }

  @Override
  public List<Holding> erase(Subject subject) {
    return told(
        texts.clean(subject.organisation().id(), subject.traces()::cleaned),
        sessions.forget(subject.traces()::in));
  }

  private static List<Holding> told(Map<EngineTexts.Part, Integer> values, int sessions) {
    List<Holding> told = new ArrayList<>();
    values.forEach(
        (part, count) ->
            told.add(
                Holding.pseudonymised(
                    "Процессы: " + part.title(), "имя в подписях и переменных задач", count)));
    if (sessions > 0) {
      told.add(Holding.erased("Сеансы работы", "имя в сообщениях страниц", sessions));
    }
    return told;
  }
}
