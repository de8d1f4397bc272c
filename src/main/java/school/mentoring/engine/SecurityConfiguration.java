package school.mentoring.engine;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One login for own pages, the web apps and REST; everything is closed that is not opened here. */
@Configuration
class SecurityConfiguration {

  private static final String OWN_FILES_ONLY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final SignInAgain SIGN_IN_AGAIN = new SignInAgain();

  private static final StaticHeadersWriter NOT_FOR_SEARCH_ENGINES =
      new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow");

  /**
   * A plain string would make an MVC matcher, which does not match the engine's Jersey servlets.
   */
  private static RequestMatcher path(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(pattern);
  }

  /** The engine's REST: stateless HTTP Basic; without cookies there is nothing to forge. */
  @Bean
  @Order(1)
  SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
    return http.securityMatcher(path("/engine-rest/**"))
        .csrf(it -> it.disable())
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(it -> it.anyRequest().authenticated())
        .httpBasic(Customizer.withDefaults())
        .build();
  }

  /** Own REST: the session of the pages, or HTTP Basic. */
  @Bean
  @Order(2)
  SecurityFilterChain ownRest(HttpSecurity http) throws Exception {
    return http.securityMatcher(new OrRequestMatcher(path("/api/**"), path("/v3/api-docs/**")))
        .csrf(it -> it.ignoringRequestMatchers(SecurityConfiguration::ofAProgram))
        .authorizeHttpRequests(it -> it.anyRequest().authenticated())
        .exceptionHandling(it -> it.authenticationEntryPoint(SIGN_IN_AGAIN))
        .httpBasic(it -> it.authenticationEntryPoint(SIGN_IN_AGAIN))
        .build();
  }

  /**
   * Whether a program asks, with its password: a browser, which could be made to ask by a page from
   * elsewhere, always says where a change comes from.
   */
  private static boolean ofAProgram(HttpServletRequest request) {
    String password = request.getHeader(HttpHeaders.AUTHORIZATION);
    return password != null
        && password.startsWith("Basic ")
        && request.getHeader(HttpHeaders.ORIGIN) == null
        && request.getHeader(HttpHeaders.REFERER) == null
        && request.getHeader("Sec-Fetch-Site") == null;
  }

  /**
   * Questionnaires, mentees' cards and calendars of meetings: the address is the key. No session
   * and no login is looked at, so there is no authority that a page from elsewhere could borrow,
   * and a form left open for a day is still taken.
   */
  @Bean
  @Order(2)
  SecurityFilterChain openedByAddress(HttpSecurity http) throws Exception {
    return http.securityMatchers(
            it -> it.requestMatchers(path("/q/**"), path("/m/**"), path("/calendar/feed/**")))
        .csrf(it -> it.disable())
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(
            it ->
                it.contentSecurityPolicy(policy -> policy.policyDirectives(OWN_FILES_ONLY))
                    // the address is the key: it goes along to nobody
                    .referrerPolicy(to -> to.policy(ReferrerPolicy.NO_REFERRER))
                    .addHeaderWriter(NOT_FOR_SEARCH_ENGINES))
        .authorizeHttpRequests(it -> it.anyRequest().permitAll())
        .build();
  }

  private static HttpSessionRequestCache returning() {
    HttpSessionRequestCache pages = new HttpSessionRequestCache();
    pages.setRequestMatcher(SignInAgain.RETURNED_TO);
    return pages;
  }

  /** Own pages and the web apps: one form login. */
  @Bean
  @Order(3)
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    return http
        // the web apps guard themselves with a token of their own
        .csrf(it -> it.ignoringRequestMatchers(path("/camunda/**")))
        .headers(it -> it.frameOptions(frame -> frame.sameOrigin()))
        .authorizeHttpRequests(
            it ->
                it
                    // otherwise the error page of a refused request would ask to log in
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(
                        path("/actuator/health/**"), path("/login"), path("/assets/**"))
                    .permitAll()
                    // what the code on a printed order leads to; an address cannot be guessed
                    .requestMatchers(
                        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/o/*"))
                    .permitAll()
                    .requestMatchers(path("/actuator/**"))
                    .hasRole("camunda-admin")
                    .anyRequest()
                    .authenticated())
        .formLogin(it -> it.loginPage("/login").defaultSuccessUrl("/").permitAll())
        .requestCache(it -> it.requestCache(returning()))
        .exceptionHandling(
            it -> it.authenticationEntryPoint(SIGN_IN_AGAIN).accessDeniedHandler(SIGN_IN_AGAIN))
        .httpBasic(it -> it.authenticationEntryPoint(SIGN_IN_AGAIN))
        .logout(
            it ->
                it
                    // the web apps' own "log out" ends the one session too
                    .logoutRequestMatcher(
                        new OrRequestMatcher(
                            PathPatternRequestMatcher.withDefaults()
                                .matcher(HttpMethod.POST, "/logout"),
                            PathPatternRequestMatcher.withDefaults()
                                .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout")))
                    .logoutSuccessHandler(
                        (request, response, who) -> {
                          if (request.getRequestURI().startsWith("/camunda/")) {
                            response.setStatus(204);
                          } else {
                            response.sendRedirect("/login?logout");
                          }
                        }))
        .build();
  }
}
