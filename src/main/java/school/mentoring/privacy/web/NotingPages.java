package school.mentoring.privacy.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.privacy.AccessLog;
import school.mentoring.privacy.Noted;

/** Notes the pages that say so, after their methods have let the reader in. */
@Component
class NotingPages implements HandlerInterceptor {

  private final AccessLog log;
  private final CurrentMembers members;

  NotingPages(AccessLog log, CurrentMembers members) {
    this.log = log;
    this.members = members;
  }

  @Override
  public void postHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
    if (page != null && handler instanceof HandlerMethod method) {
      Noted noted = method.getMethodAnnotation(Noted.class);
      if (noted != null) {
        note(noted, request, size(page.getModel().get(noted.list())));
      }
    }
  }

  /** Writes it down; a file's people are not counted. */
  void note(Noted noted, HttpServletRequest request, int people) {
    CurrentMember by = members.current();
    person(noted, request)
        .ifPresentOrElse(
            it -> log.note(by, it, noted.act(), noted.place()),
            () -> log.noteList(by, noted.act(), noted.place(), people));
  }

  private static int size(Object list) {
    if (list instanceof Page<?> page) {
      return (int) page.getTotalElements();
    }
    return list instanceof Collection<?> all ? all.size() : 0;
  }

  private static Optional<UUID> person(Noted noted, HttpServletRequest request) {
    if (noted.person().isEmpty()) {
      return Optional.empty();
    }
    Object parts = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    Object told = parts instanceof Map<?, ?> map ? map.get(noted.person()) : null;
    String id = told == null ? request.getParameter(noted.person()) : told.toString();
    return Optional.ofNullable(id).map(UUID::fromString);
  }
}
