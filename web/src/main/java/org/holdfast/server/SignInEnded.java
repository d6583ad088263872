package org.holdfast.server;

/**
 * Someone was signed out from elsewhere; whoever shows pages to this session ends it.
 *
 * @param sessionId of the HTTP session
 */
public record SignInEnded(String sessionId) {}
